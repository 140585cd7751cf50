// ATTACK {"name": "source-line-separators", "verdicts": ["accepted"], "gen": true, "note": "U+2028 ends a comment"}
return 'function solve(v){//\u2028return v.map(x=>x*2)\u2029}\nconst s="\u2028";'
