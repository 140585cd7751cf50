// ATTACK {"name": "encode-mutates-while-read", "verdicts": ["wrong_answer"]}
function solve(v){const r=v.map(x=>x*2);Object.defineProperty(r,0,{enumerable:true,configurable:true,get(){r.length=0;r.push('late');return 2}});return r}
