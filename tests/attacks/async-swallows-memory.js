// ATTACK {"name": "async-swallows-memory", "verdicts": ["memory_limit_exceeded"], "long": true}
async function f(){const a=[];for(;;)a.push(new ArrayBuffer(1<<20))}
function solve(v){f();return v.map(x=>x*2)}
