// ATTACK {"name": "source-arrows-as-defaults", "verdicts": ["accepted"], "gen": true, "note": "each bracket may be an arrow's parameters or an expression: 2 to the power of 30 ways for a parser that tries both"}
return 'const unused='+'(a='.repeat(30)+'1'+')=>1'.repeat(30)+';function solve(v){return v.map(x=>x*2)}'
