// ATTACK {"name": "32-return-promise", "verdicts": ["wrong_answer"]}
async function solve(v){return v.map(x=>x*2)}
