// ATTACK {"name": "source-oversize", "verdicts": ["compile_error"], "gen": true}
return 'function solve(v){return v.map(x=>x*2)}//'+'x'.repeat(100001)
