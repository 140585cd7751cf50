// ATTACK {"name": "pollute-function-prototype", "verdicts": ["accepted"]}
const F=Object.getPrototypeOf(Math.max);F.call=F.apply=F.bind=()=>{throw 1};
function solve(v){return v.map(x=>x*2)}
