// ATTACK {"name": "encode-catches-and-answers", "verdicts": ["time_limit_exceeded"], "long": true, "note": "catches the limit while the judge reads"}
function solve(v){return new Proxy(v.map(x=>x*2),{get(t,k){try{if(k==='0')for(;;);}catch{}return t[k]}})}
