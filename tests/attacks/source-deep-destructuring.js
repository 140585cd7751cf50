// ATTACK {"name": "source-deep-destructuring", "verdicts": ["accepted"], "gen": true}
return 'function solve(v){const '+'['.repeat(90)+'x'+']'.repeat(90)+'='+'['.repeat(90)+'2'+']'.repeat(90)+';return v.map(y=>y*x)}'
