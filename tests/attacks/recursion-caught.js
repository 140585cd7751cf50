// ATTACK {"name": "recursion-caught", "verdicts": ["accepted"], "note": "what was thrown was caught: an error like any other"}
function f(){return f()+1}
function solve(v){try{f()}catch{}return v.map(x=>x*2)}
