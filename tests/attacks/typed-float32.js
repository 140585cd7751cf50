// ATTACK {"name": "typed-float32", "verdicts": ["wrong_answer"], "note": "too coarse"}
function solve(v){return Float32Array.from(v,x=>x*2)}
