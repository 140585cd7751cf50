// ATTACK {"name": "alloc-pad-end", "verdicts": ["memory_limit_exceeded"]}
function solve(v){return 'x'.padEnd(2**29,'yz').length}
