// ATTACK {"name": "operator-for-in-loop", "verdicts": ["time_limit_exceeded"], "long": true, "note": "a large record's keys, taken again and again without a step of the program"}
function solve(v){const o={};for(let i=0;i<2e5;i++)o['k'+i]=i;for(;;)for(const k in o)break}
