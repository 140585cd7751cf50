// ATTACK {"name": "operator-bigint-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){const b=3n**300000n;for(;;)b*b}
