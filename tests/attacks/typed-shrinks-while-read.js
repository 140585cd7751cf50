// ATTACK {"name": "typed-shrinks-while-read", "verdicts": ["wrong_answer"]}
function solve(v){const b=new ArrayBuffer(800,{maxByteLength:4096});const f=new Float64Array(b);return [new Proxy({},{ownKeys(){b.resize(0);return []}}),f]}
