// ATTACK {"name": "loop-finally-exponential", "verdicts": ["time_limit_exceeded"], "watchdog": "every overflow takes down the whole stack as text, natively", "note": "recursion that goes on whenever it was too deep"}
let n=0;function f(){try{f()}finally{f()}}
function solve(v){f()}
