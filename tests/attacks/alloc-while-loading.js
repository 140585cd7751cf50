// ATTACK {"name": "alloc-while-loading", "verdicts": ["memory_limit_exceeded"], "long": true}
const keep=[];for(let i=0;i<60;i++)keep.push(new Uint8Array(2**20).fill(i));
function solve(v){return v.map(x=>x*2)}
