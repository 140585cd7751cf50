// ATTACK {"name": "03-infinite-recursion", "verdicts": ["run_time_error"]}
function solve(v){return solve(v)}
