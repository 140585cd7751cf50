// ATTACK {"name": "65-interrupt-in-generator", "verdicts": ["time_limit_exceeded"], "long": true}
function*g(){try{for(;;){}}finally{yield 1}}
function solve(v){try{for(const x of g());}catch(e){}return v.map(x=>x*2)}
