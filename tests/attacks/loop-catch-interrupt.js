// ATTACK {"name": "loop-catch-interrupt", "verdicts": ["time_limit_exceeded"]}
function solve(v){for(;;){try{for(;;);}catch{continue}finally{continue}}}
