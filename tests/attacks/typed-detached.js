// ATTACK {"name": "typed-detached", "verdicts": ["wrong_answer"]}
function solve(v){const f=new Float64Array(v.map(x=>x*2));f.buffer.transfer();return f}
