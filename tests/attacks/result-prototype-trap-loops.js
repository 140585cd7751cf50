// ATTACK {"name": "result-prototype-trap-loops", "verdicts": ["time_limit_exceeded"], "long": true}
const solve=(v)=>new Proxy({},{getPrototypeOf(){for(;;);}})
