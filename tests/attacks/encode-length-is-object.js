// ATTACK {"name": "encode-length-is-object", "verdicts": ["wrong_answer", "output_limit_exceeded", "run_time_error"]}
function solve(v){return new Proxy(v,{get(t,k){return k==='length'?{valueOf(){return 3}}:2}})}
