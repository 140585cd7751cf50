// ATTACK {"name": "source-deep-brackets", "verdicts": ["compile_error"], "gen": true}
return 'function solve(v){return '+'['.repeat(5000)+']'.repeat(5000)+'}'
