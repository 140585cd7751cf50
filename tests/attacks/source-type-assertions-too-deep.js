// ATTACK {"name": "source-type-assertions-too-deep", "verdicts": ["compile_error"], "gen": true, "note": "the same, deeper than the engine nests brackets: refused as fast"}
return 'const unused='+'<a>('.repeat(60)+'1'+')'.repeat(60)+';function solve(v){return v.map(x=>x*2)}'
