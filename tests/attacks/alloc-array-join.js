// ATTACK {"name": "alloc-array-join", "verdicts": ["memory_limit_exceeded"], "long": true}
function solve(v){return new Array(2e6).join('forty-eight characters that are repeated often ..').length}
