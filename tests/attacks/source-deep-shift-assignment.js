// ATTACK {"name": "source-deep-shift-assignment", "verdicts": ["compile_error"], "gen": true}
return 'function solve(v){let x=1;'+'x>>=x|='.repeat(10000)+'1;return v.map(x=>x*2)}'
