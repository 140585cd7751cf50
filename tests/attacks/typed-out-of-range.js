// ATTACK {"name": "typed-out-of-range", "verdicts": ["run_time_error"]}
function solve(v){const f=new Float64Array(4);f[-1]=f[1e9]=f[2**53]=7;new DataView(f.buffer).setFloat64(1e6,1);return f}
