// ATTACK {"name": "native-regex-compile-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){const big='(?:ab)'.repeat(20000);for(;;)new RegExp(big)}
