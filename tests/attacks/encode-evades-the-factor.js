// ATTACK {"name": "encode-evades-the-factor", "verdicts": ["time_limit_exceeded"], "note": "work that grows as the square, hidden in the reading"}
function solve(v){const r=[];v.forEach((x,i)=>Object.defineProperty(r,i,{enumerable:true,configurable:true,get(){for(let j=0,s=0;j<v.length*40;j++)s+=v[j%v.length];return 2*x}}));return r}
