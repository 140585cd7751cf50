// ATTACK {"name": "34-thenable", "verdicts": ["wrong_answer"]}
function solve(v){return {then(r){r(v.map(x=>x*2))}}}
