// ATTACK {"name": "alloc-array-buffers", "verdicts": ["memory_limit_exceeded"], "long": true}
function solve(v){const a=[];for(;;)a.push(new ArrayBuffer(1<<20))}
