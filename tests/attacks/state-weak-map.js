// ATTACK {"name": "state-weak-map", "verdicts": ["accepted"]}
const w=new WeakMap,key={};
function solve(v){if(w.has(key))return ['state survived'];w.set(key,1);v.seen=1;return v.map(x=>x*2)}
