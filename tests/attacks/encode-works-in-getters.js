// ATTACK {"name": "encode-works-in-getters", "verdicts": ["time_limit_exceeded"], "long": true, "note": "all the work is done while the result is read"}
function solve(v){const r=[];v.forEach((x,i)=>Object.defineProperty(r,i,{enumerable:true,configurable:true,get(){if(i===0)for(let k=0,s=0;k<3e6;k++)s+=k;return 2*x}}));return r}
