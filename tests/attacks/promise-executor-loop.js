// ATTACK {"name": "promise-executor-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){new Promise(()=>{for(;;);}).catch(()=>{});return v.map(x=>x*2)}
