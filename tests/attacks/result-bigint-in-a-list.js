// ATTACK {"name": "result-bigint-in-a-list", "verdicts": ["wrong_answer"]}
const solve=(v)=>v.map(x=>Number.isSafeInteger(x)?BigInt(x)*2n:2*x)
