// ATTACK {"name": "encode-proxy-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){return new Proxy(v,{get(){for(;;);}})}
