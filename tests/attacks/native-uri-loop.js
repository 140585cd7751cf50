// ATTACK {"name": "native-uri-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){const big='ä'.repeat(1e5);for(;;)encodeURIComponent(big)}
