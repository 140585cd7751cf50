// ATTACK {"name": "96-arraybuffer-tricks", "verdicts": ["wrong_answer"]}
function solve(v){const b=new ArrayBuffer(24,{maxByteLength:1e6});const f=new Float64Array(b);b.resize(8);return f}
