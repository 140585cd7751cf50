// ATTACK {"name": "source-brackets-150", "verdicts": ["compile_error"], "gen": true}
return 'const x='+'['.repeat(150)+']'.repeat(150)+';const solve=(v)=>v.map(y=>y*2)'
