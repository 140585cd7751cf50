// ATTACK {"name": "state-typed-buffer", "verdicts": ["accepted"]}
const memory=new Float64Array(1e4);
function solve(v){if(memory.some(x=>x))return ['state survived'];memory.fill(1);return v.map(x=>x*2)}
