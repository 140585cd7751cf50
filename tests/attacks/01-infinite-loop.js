// ATTACK {"name": "01-infinite-loop", "verdicts": ["time_limit_exceeded"]}
function solve(v){for(;;){}}
