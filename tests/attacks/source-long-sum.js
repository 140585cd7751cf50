// ATTACK {"name": "source-long-sum", "verdicts": ["accepted"], "long": true, "gen": true, "note": "wide, and a parser that recurses on the right of each + would need the host's stack"}
return 'const n='+'1+'.repeat(45000)+'1;function solve(v){return v.map(x=>x*2)}'
