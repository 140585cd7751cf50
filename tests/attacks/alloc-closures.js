// ATTACK {"name": "alloc-closures", "verdicts": ["memory_limit_exceeded"], "long": true}
function solve(v){let f=null;for(;;){const g=f;f=()=>g}}
