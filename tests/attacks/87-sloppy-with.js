// ATTACK {"name": "87-sloppy-with", "verdicts": ["compile_error"]}
function solve(v){with(Math){return v.map(x=>x*2)}}
