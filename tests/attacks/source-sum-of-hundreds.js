// ATTACK {"name": "source-sum-of-hundreds", "verdicts": ["accepted"], "gen": true}
return 'const n='+'1+'.repeat(600)+'1;function solve(v){return v.map(x=>x*2*n/601)}'
