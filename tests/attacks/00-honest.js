// ATTACK {"name": "00-honest", "verdicts": ["accepted"]}
function solve(v){return v.map(x=>x*2)}
