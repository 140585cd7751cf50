// ATTACK {"name": "source-huge-array-literal", "verdicts": ["accepted"], "long": true, "gen": true}
return 'const a=['+'1,'.repeat(40000)+'];function solve(v){return v.map(x=>x*(a[39999]+1))}'
