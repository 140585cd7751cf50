// ATTACK {"name": "54-throw-proxy", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){throw new Proxy({},{get(){for(;;){}},getOwnPropertyDescriptor(){for(;;){}},getPrototypeOf(){for(;;){}}})}
