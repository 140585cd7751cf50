// ATTACK {"name": "loop-finally-exponential", "verdicts": ["time_limit_exceeded"], "note": "recursion that goes on whenever it was too deep"}
let n=0;function f(){try{f()}finally{f()}}
function solve(v){f()}
