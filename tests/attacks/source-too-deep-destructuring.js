// ATTACK {"name": "source-too-deep-destructuring", "verdicts": ["compile_error"], "gen": true}
return 'function solve(v){const '+'{a:'.repeat(2000)+'x'+'}'.repeat(2000)+'=v;return v.map(x=>x*2)}'
