// ATTACK {"name": "alloc-windows-in-result", "verdicts": ["memory_limit_exceeded"], "long": true}
function solve(v){const a=[];for(let i=0;i<13;i++)a.push(new Float64Array(2**19).fill(2));return {length:v.length,get 0(){return a[12].fill(4)[0]}}}
