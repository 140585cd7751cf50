// ATTACK {"name": "async-entry", "verdicts": ["wrong_answer"], "note": "the slip that every beginner makes once: laws see a promise"}
async function solve(v){return v.map(x=>x*2)}
