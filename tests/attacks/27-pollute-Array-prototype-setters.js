// ATTACK {"name": "27-pollute-Array-prototype-setters", "verdicts": ["wrong_answer"]}
for(let i=0;i<50;i++)Object.defineProperty(Array.prototype,i,{set(x){globalThis.leak=(globalThis.leak||"")+x},get(){return 2},configurable:true});
function solve(v){return [,,,]}
