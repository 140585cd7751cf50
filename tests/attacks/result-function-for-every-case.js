// ATTACK {"name": "result-function-for-every-case", "verdicts": ["wrong_answer"]}
function solve(v){return v.length<40?(x)=>2*x:v.map(x=>x*2)}
