// ATTACK {"name": "source-return-outside", "verdicts": ["compile_error"]}
return [2,4,6];
function solve(v){return v.map(x=>x*2)}
