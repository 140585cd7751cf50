// ATTACK {"name": "result-symbol-in-a-record", "verdicts": ["wrong_answer"]}
const solve=(v)=>({z:v,s:Symbol.iterator})
