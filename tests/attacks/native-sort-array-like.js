// ATTACK {"name": "native-sort-array-like", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){return Array.prototype.sort.call({length:2**32})}
