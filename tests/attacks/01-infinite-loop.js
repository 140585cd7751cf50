// ATTACK {"name": "01-infinite-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){for(;;){}}
