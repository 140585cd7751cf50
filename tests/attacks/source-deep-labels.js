// ATTACK {"name": "source-deep-labels", "verdicts": ["compile_error"], "gen": true}
return 'function solve(v){'+Array.from({length:9000},(_,i)=>'l'+i+':').join('')+'{}return v.map(x=>x*2)}'
