// ATTACK {"name": "native-length-proxy", "verdicts": ["wrong_answer"]}
function solve(v){let n=0;return Array.prototype.lastIndexOf.call(new Proxy([],{get(t,k){return k==='length'?(n++?2**40:0):t[k]},has:undefined}),1)}
