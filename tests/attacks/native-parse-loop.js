// ATTACK {"name": "native-parse-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){const big='1'.repeat(1e6);for(;;){parseFloat(big);Number(big);parseInt(big)}}
