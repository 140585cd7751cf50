// ATTACK {"name": "result-nan-for-all", "verdicts": ["wrong_answer"]}
function solve(v){return v.map(()=>NaN)}
