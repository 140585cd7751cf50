// ATTACK {"name": "entry-shadows-lookup", "verdicts": ["accepted"]}
let globalThis1=1;var typeofsolve;const lookup=()=>{};
function solve(v){return v.map(x=>x*2)}
Object.defineProperty(this??globalThis,'undefinedd',{value:solve});
