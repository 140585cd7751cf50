// ATTACK {"name": "alloc-property-names", "verdicts": ["memory_limit_exceeded"], "long": true}
function solve(v){const o={};for(let i=0;;i++)o['key'+i]=i}
