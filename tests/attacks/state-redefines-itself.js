// ATTACK {"name": "state-redefines-itself", "verdicts": ["accepted"]}
function solve(v){globalThis.solve=()=>['the next case'];Object.defineProperty(Array.prototype,'map',{value:()=>['polluted']});const r=[];for(const x of v)r.push(2*x);return r}
