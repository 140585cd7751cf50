// ATTACK {"name": "source-spaces-behind-a-comment-in-a-fault", "verdicts": ["compile_error"], "gen": true}
return 'function solve(v){return v.map(x=>x*(2 //1'+' '.repeat(98000)+'x\n'
