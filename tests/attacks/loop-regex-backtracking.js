// ATTACK {"name": "loop-regex-backtracking", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){return [/^(a+)+$/.test('a'.repeat(40)+'b')?1:0]}
