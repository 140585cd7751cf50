// ATTACK {"name": "right-chained-iterators", "verdicts": ["accepted", "run_time_error"]}
function solve(v){return v.values().map(x=>x*2).toArray()}
