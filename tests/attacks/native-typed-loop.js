// ATTACK {"name": "native-typed-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){for(;;)new Float64Array(3e6)}
