// ATTACK {"name": "result-map-and-set", "verdicts": ["wrong_answer"]}
const solve=(v)=>v.length%2?new Map(v.map((x,i)=>[i,2*x])):new Set(v)
