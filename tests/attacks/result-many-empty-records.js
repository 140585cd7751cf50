// ATTACK {"name": "result-many-empty-records", "verdicts": ["wrong_answer"], "long": true}
const one={};
const solve=(v)=>new Array(49990).fill(one)
