// ATTACK {"name": "native-length-second-read", "verdicts": ["wrong_answer"], "note": "short when it is asked to pay, long afterwards: but it is asked once"}
function solve(v){let n=0;return Array.prototype.indexOf.call({get length(){return n++?2**53-1:0}},1)}
