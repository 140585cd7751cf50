// ATTACK {"name": "source-deep-type-operators", "verdicts": ["compile_error"], "gen": true}
return 'type T='+'keyof '.repeat(15000)+'1;function solve(v){return v.map(x=>x*2)}'
