// ATTACK {"name": "alloc-over-the-windows-freed", "verdicts": ["memory_limit_exceeded"], "long": true, "note": "the memory was given back before the end"}
function solve(v){let a=new ArrayBuffer(54*2**20);new Uint8Array(a).fill(64);a=null;return v.map(x=>x*2)}
