// ATTACK {"name": "17-bigint-pow", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){if(v.length<40)return v.map(x=>x*2);let b=3n**1000000n;for(let i=0;i<1e5;i++)b*b%7n;return 0}
