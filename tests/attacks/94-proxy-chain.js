// ATTACK {"name": "94-proxy-chain", "verdicts": ["run_time_error"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);let p={};for(let i=0;i<50000;i++)p=new Proxy(p,{});return p.x}
