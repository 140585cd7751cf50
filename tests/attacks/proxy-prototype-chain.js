// ATTACK {"name": "proxy-prototype-chain", "verdicts": ["run_time_error"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);let p={};try{for(let i=0;i<20000;i++)p=new Proxy({__proto__:p},{})}catch{}for(const f of [()=>p.a,()=>'a' in p])try{f()}catch{}return v.map(x=>x*2)}
