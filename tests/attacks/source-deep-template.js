// ATTACK {"name": "source-deep-template", "verdicts": ["compile_error"], "gen": true}
return 'function solve(v){return '+'`${'.repeat(1000)+'1'+'}`'.repeat(1000)+'}'
