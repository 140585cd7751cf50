// ATTACK {"name": "pollute-decoder", "verdicts": ["accepted"]}
Object.setPrototypeOf=Object.create=String.fromCharCode=()=>{throw 1};Object.prototype[0]=9;Object.defineProperty(Object.prototype,'__proto__',{set(){throw 2},get(){throw 3}});
function solve(v){const r=[];for(let i=0;i<v.length;i++)r[i]=2*v[i];return r}
