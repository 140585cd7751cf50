// ATTACK {"name": "source-deep-type-assertions", "verdicts": ["compile_error"], "gen": true}
return 'function solve(v){return '+'<any>'.repeat(15000)+'v.map(x=>x*2)}'
