// ATTACK {"name": "loop-finally-returns", "verdicts": ["time_limit_exceeded"], "long": true, "note": "the right value after the limit was met"}
function solve(v){try{for(;;);}finally{return v.map(x=>x*2)}}
