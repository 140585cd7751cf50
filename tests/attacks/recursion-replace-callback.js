// ATTACK {"name": "recursion-replace-callback", "verdicts": ["run_time_error"]}
function f(){return 'aa'.replace(/a/g,f)}
function solve(v){return f()}
