// ATTACK {"name": "alloc-closures", "verdicts": ["memory_limit_exceeded"]}
function solve(v){let f=null;for(;;){const g=f;f=()=>g}}
