// ATTACK {"name": "source-deep-else-if-lines", "verdicts": ["compile_error"], "gen": true}
return 'function solve(v){\n'+'if (v === 1)\n  v.a()\nelse '.repeat(3000)+'v\nreturn v.map(x=>x*2)}'
