// ATTACK {"name": "source-many-functions", "verdicts": ["accepted"], "gen": true}
return Array.from({length:2500},(_,i)=>'function f'+i+'(x){return x*2}').join('\n')+'\nfunction solve(v){return v.map(f2000)}'
