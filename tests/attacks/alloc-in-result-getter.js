// ATTACK {"name": "alloc-in-result-getter", "verdicts": ["memory_limit_exceeded"], "long": true, "note": "over the cap while the judge reads"}
function solve(v){const r=[];Object.defineProperty(r,0,{enumerable:true,get(){const a=[];for(let i=0;i<60;i++)a.push(new ArrayBuffer(2**20));return v[0]*2}});return r}
