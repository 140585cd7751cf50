// ATTACK {"name": "result-long-where-one-number-is", "verdicts": ["wrong_answer"], "long": true}
const solve=(v)=>new Array(99900).fill(1)
