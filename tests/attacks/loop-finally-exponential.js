// ATTACK {"name": "loop-finally-exponential", "verdicts": ["run_time_error"], "note": "no finally runs where the recursion was too deep"}
let n=0;function f(){try{f()}finally{f()}}
function solve(v){f()}
