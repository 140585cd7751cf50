// ATTACK {"name": "pollute-species", "verdicts": ["accepted"]}
Object.defineProperty(Array,Symbol.species,{get(){return function(n){return new Proxy([],{set(){throw 1}})}}});
function solve(v){const r=[];for(const x of v)r.push(x*2);return r}
