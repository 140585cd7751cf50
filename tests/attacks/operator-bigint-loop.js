// ATTACK {"name": "operator-bigint-loop", "verdicts": ["time_limit_exceeded"], "watchdog": "not a call that could be made to pay: arithmetic on a BigInt is an operator"}
function solve(v){const b=3n**300000n;for(;;)b*b}
