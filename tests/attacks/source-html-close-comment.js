// ATTACK {"name": "source-html-close-comment", "verdicts": ["compile_error"], "gen": true}
return '/* */ --> gone\nfunction solve(v){return v.map(x=>x*2)}'
