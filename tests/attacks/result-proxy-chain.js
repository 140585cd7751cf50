// ATTACK {"name": "result-proxy-chain", "verdicts": ["run_time_error"], "note": "so deep that the judge's own reading overflows"}
function solve(v){if(v.length<40)return v.map(x=>x*2);let p=v.map(x=>x*2);for(let i=0;i<20000;i++)p=new Proxy(p,{});return p}
