// ATTACK {"name": "right-typed-array", "verdicts": ["accepted"]}
const solve=v=>new Float64Array(v).map(x=>x*2)
