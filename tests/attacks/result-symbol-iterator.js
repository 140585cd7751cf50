// ATTACK {"name": "result-symbol-iterator", "verdicts": ["wrong_answer"]}
function solve(v){return {[Symbol.iterator]:()=>v.map(x=>x*2).values(),length:v.length}}
