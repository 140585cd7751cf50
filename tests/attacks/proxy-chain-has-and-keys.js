// ATTACK {"name": "proxy-chain-has-and-keys", "verdicts": ["run_time_error"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);let p={};try{for(let i=0;i<20000;i++)p=new Proxy(p,{})}catch{}for(const f of [()=>'a' in p,()=>Object.keys(p),()=>Object.getPrototypeOf(p),()=>p.a=1,()=>Array.isArray(p),()=>delete p.b])try{f()}catch{}return v.map(x=>x*2)}
