// ATTACK {"name": "source-to-string-hides-nesting", "verdicts": ["compile_error"], "gen": true, "note": "a word of every object as a name in the limit on nesting"}
return 'const s=(1).toString();const x='+'('.repeat(600)+'1'+')'.repeat(600)+';const solve=(v)=>v.map(y=>y*2)'
