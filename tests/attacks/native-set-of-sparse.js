// ATTACK {"name": "native-set-of-sparse", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){return new Set(new Array(4294967295)).size}
