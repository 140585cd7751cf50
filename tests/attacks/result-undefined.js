// ATTACK {"name": "result-undefined", "verdicts": ["wrong_answer"], "note": "return is missing"}
function solve(v){v.map(x=>x*2)}
