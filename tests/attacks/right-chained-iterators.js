// ATTACK {"name": "right-chained-iterators", "verdicts": ["accepted"]}
function solve(v){return v.values().map(x=>x*2).toArray()}
