// ATTACK {"name": "typed-bigint", "verdicts": ["wrong_answer"]}
function solve(v){return BigInt64Array.from(v.filter(Number.isFinite),x=>BigInt(Math.round(x*2)))}
