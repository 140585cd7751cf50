// ATTACK {"name": "encode-length-lies", "verdicts": ["wrong_answer"]}
let n=0;
function solve(v){return new Proxy(v,{get(t,k){return k==='length'?-1:2*t[k]}})}
