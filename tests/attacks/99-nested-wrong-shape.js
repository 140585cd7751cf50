// ATTACK {"name": "99-nested-wrong-shape", "verdicts": ["wrong_answer"]}
function solve(v){return [v.map(x=>x*2)]}
