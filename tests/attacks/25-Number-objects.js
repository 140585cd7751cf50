// ATTACK {"name": "25-Number-objects", "verdicts": ["wrong_answer"]}
function solve(v){return v.map(x=>new Number(x*2))}
