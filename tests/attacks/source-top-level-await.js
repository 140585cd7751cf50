// ATTACK {"name": "source-top-level-await", "verdicts": ["compile_error"]}
const two=await 2;
function solve(v){return v.map(x=>x*two)}
