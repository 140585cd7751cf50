// ATTACK {"name": "103-json-stringify-big-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){let a=[];for(let i=0;i<3e5;i++)a.push(i/7);for(let k=0;k<1e5;k++)JSON.stringify(a);return 0}
