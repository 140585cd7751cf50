// ATTACK {"name": "encode-getter-once", "verdicts": ["accepted"], "note": "each element is read once, and what was read is right"}
function solve(v){const r=[];v.forEach((x,i)=>{let reads=0;Object.defineProperty(r,i,{enumerable:true,get:()=>reads++?'other':x*2})});return r}
