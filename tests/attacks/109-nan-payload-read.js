// ATTACK {"name": "109-nan-payload-read", "verdicts": ["accepted"]}
function solve(v){const f=new Float64Array([0/0]);const u=new Uint32Array(f.buffer);console.log(u[0],u[1]);return v.map(x=>x*2)}
