// ATTACK {"name": "alloc-resizable", "verdicts": ["run_time_error"]}
function solve(v){const b=new ArrayBuffer(8,{maxByteLength:2**31});b.resize(2**30);return [b.byteLength]}
