// ATTACK {"name": "source-type-assertions-in-one-another", "verdicts": ["accepted"], "gen": true, "note": "each may begin an arrow with a type parameter: a parser that tries both at every level doubles its work with each"}
return 'const unused='+'<a>('.repeat(20)+'1'+')'.repeat(20)+';function solve(v){return v.map(x=>x*2)}'
