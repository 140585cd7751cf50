// ATTACK {"name": "result-promise-in-a-list", "verdicts": ["wrong_answer"]}
const solve=(v)=>v.map(x=>Promise.resolve(2*x))
