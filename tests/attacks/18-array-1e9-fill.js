// ATTACK {"name": "18-array-1e9-fill", "verdicts": ["memory_limit_exceeded"], "long": true}
function solve(v){return new Array(1e9).fill(0)}
