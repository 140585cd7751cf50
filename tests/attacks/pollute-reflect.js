// ATTACK {"name": "pollute-reflect", "verdicts": ["accepted"]}
for(const k of Reflect.ownKeys(Reflect))try{Reflect[k]=()=>{throw 1}}catch{}for(const k of Object.getOwnPropertyNames(Object))try{Object[k]=()=>{throw 1}}catch{}
function solve(v){console.log({a:[1]});return v.map(x=>x*2)}
