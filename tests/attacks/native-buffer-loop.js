// ATTACK {"name": "native-buffer-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){for(;;)new ArrayBuffer(3e7)}
