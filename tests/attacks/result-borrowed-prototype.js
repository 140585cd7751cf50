// ATTACK {"name": "result-borrowed-prototype", "verdicts": ["accepted"]}
const solve=(v)=>Object.setPrototypeOf(v.map(x=>x*2),Array.prototype)
