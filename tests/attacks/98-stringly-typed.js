// ATTACK {"name": "98-stringly-typed", "verdicts": ["wrong_answer"]}
function solve(v){return v.map(x=>String(x*2))}
