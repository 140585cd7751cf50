// ATTACK {"name": "recursion-json-reviver", "verdicts": ["run_time_error"]}
function f(){return JSON.parse('[1,[2]]',(k,x)=>f())}
function solve(v){return f()}
