// ATTACK {"name": "loop-regex-counted", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){return new RegExp('(((a{0,99}){0,99}){0,99}){0,99}b').exec('a'.repeat(2000))}
