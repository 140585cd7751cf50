// ATTACK {"name": "loop-iterator-close", "verdicts": ["time_limit_exceeded"], "long": true}
function*g(){try{yield 1}finally{for(;;);}}
function solve(v){for(const x of g())break;return v.map(x=>x*2)}
