// ATTACK {"name": "encode-length-grows", "verdicts": ["output_limit_exceeded"], "long": true}
function solve(v){return new Proxy([],{get(t,k){return k==='length'?99999:k==='x'?0:new Proxy([],{get:(t,k)=>k==='length'?99999:1})}})}
