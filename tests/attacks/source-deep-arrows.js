// ATTACK {"name": "source-deep-arrows", "verdicts": ["compile_error"], "gen": true}
return 'const f='+'a=>'.repeat(20000)+'1;function solve(v){return v.map(x=>x*2)}'
