// ATTACK {"name": "result-long-typed", "verdicts": ["wrong_answer"], "long": true}
const solve=(v)=>new Float64Array(20000)
