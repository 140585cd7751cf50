// ATTACK {"name": "70-math-random", "verdicts": ["run_time_error"]}
function solve(v){return v.map(x=>Math.random())}
