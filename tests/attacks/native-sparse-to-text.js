// ATTACK {"name": "native-sparse-to-text", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){return (new Array(1e9)+'').length}
