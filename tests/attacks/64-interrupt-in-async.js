// ATTACK {"name": "64-interrupt-in-async", "verdicts": ["time_limit_exceeded"], "long": true}
let done;async function f(){for(;;){}}
function solve(v){f().catch(()=>{});return v.map(x=>x*2)}
