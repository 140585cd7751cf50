// ATTACK {"name": "alloc-over-the-windows", "verdicts": ["memory_limit_exceeded"], "long": true, "note": "reaches into the memory through which arguments and results pass"}
function solve(v){const a=new Uint8Array(54*2**20).fill(255);return v.map(x=>x*2*(a[0]/255))}
