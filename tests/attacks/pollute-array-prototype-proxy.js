// ATTACK {"name": "pollute-array-prototype-proxy", "verdicts": ["accepted"]}
Object.setPrototypeOf(Array.prototype,new Proxy({},{get(t,k){if(typeof k==='string'&&/^\d+$/.test(k))throw 1;return Reflect.get(Object.prototype,k)},set(){throw 2},has(){return true},getPrototypeOf(){return null}}));
function solve(v){const r=[];for(let i=0;i<v.length;i++)Object.defineProperty(r,i,{value:v[i]*2,enumerable:true});return r}
