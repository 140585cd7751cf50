// ATTACK {"name": "proxy-handler-chain", "verdicts": ["run_time_error"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);let h={};try{for(let i=0;i<20000;i++)h=new Proxy({},h)}catch{}for(const f of [()=>h.a,()=>'a' in h])try{f()}catch{}return v.map(x=>x*2)}
