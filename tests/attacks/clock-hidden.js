// ATTACK {"name": "clock-hidden", "verdicts": ["accepted"]}
function solve(v){const found=[];for(const f of [()=>Date.now(),()=>performance.now(),()=>new Intl.DateTimeFormat,()=>Temporal.Now,()=>Atomics.wait,()=>crypto,()=>new Error().stack.match(/\d{10}/)[0],()=>scheduler,()=>navigator])try{found.push(typeof f())}catch{}return found.length?found:v.map(x=>x*2)}
