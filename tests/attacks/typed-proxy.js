// ATTACK {"name": "typed-proxy", "verdicts": ["wrong_answer"]}
function solve(v){return new Proxy(Float64Array.from(v,x=>x*2),{})}
