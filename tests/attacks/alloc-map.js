// ATTACK {"name": "alloc-map", "verdicts": ["memory_limit_exceeded"], "long": true}
function solve(v){const m=new Map;for(let i=0;;i++)m.set(i,i)}
