// ATTACK {"name": "loop-catch-interrupt", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){for(;;){try{for(;;);}catch{continue}finally{continue}}}
