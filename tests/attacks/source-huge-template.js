// ATTACK {"name": "source-huge-template", "verdicts": ["accepted"], "long": true, "gen": true}
return 'function solve(v){const t=`'+'text ${1} '.repeat(1500)+'`;return v.map(x=>x*2)}'
