// ATTACK {"name": "result-many-empty-records", "verdicts": ["wrong_answer"]}
const one={};
const solve=(v)=>new Array(49990).fill(one)
