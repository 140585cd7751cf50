// ATTACK {"name": "escape-string-to-code", "verdicts": ["accepted"]}
function solve(v){let ran=0;for(const f of [()=>eval('ran=1'),()=>setTimeout('ran=1'),()=>new Function('ran=1')(),()=>globalThis['ev'+'al']('1'),()=>Reflect.construct((()=>{}).constructor,['']),()=>new (Object.getPrototypeOf(async()=>{}).constructor)('')])try{f();ran++}catch{}return ran?['ran']:v.map(x=>x*2)}
