// ATTACK {"name": "encode-length-is-object", "verdicts": ["wrong_answer"]}
function solve(v){return new Proxy(v,{get(t,k){return k==='length'?{valueOf(){return 3}}:2}})}
