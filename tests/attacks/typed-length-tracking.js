// ATTACK {"name": "typed-length-tracking", "verdicts": ["accepted"]}
function solve(v){const b=new ArrayBuffer(8,{maxByteLength:4096});const f=new Float64Array(b);b.resize(8*v.length);for(let i=0;i<v.length;i++)f[i]=v[i]*2;return f}
