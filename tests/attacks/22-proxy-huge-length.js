// ATTACK {"name": "22-proxy-huge-length", "verdicts": ["output_limit_exceeded"]}
function solve(v){return new Proxy([],{get(t,k){return k==="length"?1e15:1}})}
