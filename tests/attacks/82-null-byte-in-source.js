// ATTACK {"name": "82-null-byte-in-source", "verdicts": ["compile_error"], "gen": true}
return "function solve(v){return v.map(x=>x*2)}\0for(;;){}"
