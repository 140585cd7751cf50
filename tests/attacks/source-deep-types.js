// ATTACK {"name": "source-deep-types", "verdicts": ["compile_error"], "gen": true}
return 'type T='+'A<'.repeat(20000)+'1'+'>'.repeat(20000)+';function solve(v){return v.map(x=>x*2)}'
