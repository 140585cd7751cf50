// ATTACK {"name": "source-long-optional-chain", "verdicts": ["accepted"], "long": true, "gen": true}
return 'function solve(v){const o={};o'+'?.a'.repeat(20000)+';return v.map(x=>x*2)}'
