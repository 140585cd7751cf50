// ATTACK {"name": "loop-regex-lookbehind", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){return [/(?<=^(?:a|aa|aaa)+)c/.test('a'.repeat(60)+'b')?1:0,/(?:(?:x+x+)+y)/.test('x'.repeat(50))]}
