// ATTACK {"name": "random-garbage-memory", "verdicts": ["accepted"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);const f=new Float64Array(1e5);const u=new Uint8Array(new ArrayBuffer(1e5));return f.some(x=>x!==0)||u.some(x=>x)?['not zero']:v.map(x=>x*2)}
