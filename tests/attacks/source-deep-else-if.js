// ATTACK {"name": "source-deep-else-if", "verdicts": ["compile_error"], "gen": true}
return 'function solve(v){'+'if(v===1){}else '.repeat(5000)+'return v.map(x=>x*2)}'
