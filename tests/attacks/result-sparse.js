// ATTACK {"name": "result-sparse", "verdicts": ["wrong_answer"]}
function solve(v){const r=[];r[v.length+3]=1;return r}
