// ATTACK {"name": "native-json-text-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){const big='\n'.repeat(1e6);for(;;)JSON.stringify(big)}
