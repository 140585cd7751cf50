// ATTACK {"name": "result-long-typed", "verdicts": ["wrong_answer"]}
const solve=(v)=>new Float64Array(20000)
