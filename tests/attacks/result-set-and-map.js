// ATTACK {"name": "result-set-and-map", "verdicts": ["wrong_answer"]}
function solve(v){return new Set(v.map(x=>x*2))}
