// ATTACK {"name": "source-deep-else-if-semicolons", "verdicts": ["compile_error"], "gen": true}
return 'function solve(v){'+'if(v===1)v;else '.repeat(5000)+'v;return v.map(x=>x*2)}'
