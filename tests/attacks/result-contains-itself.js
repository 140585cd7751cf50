// ATTACK {"name": "result-contains-itself", "verdicts": ["wrong_answer"]}
function solve(v){const r=v.map(x=>x*2);r.push(r);return r}
