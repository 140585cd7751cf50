// ATTACK {"name": "source-deep-destructuring", "verdicts": ["compile_error"], "gen": true, "note": "ninety brackets: more than the parser has room for on the smallest stack of a host"}
return 'function solve(v){const '+'['.repeat(90)+'x'+']'.repeat(90)+'='+'['.repeat(90)+'2'+']'.repeat(90)+';return v.map(y=>y*x)}'
