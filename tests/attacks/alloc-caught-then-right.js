// ATTACK {"name": "alloc-caught-then-right", "verdicts": ["memory_limit_exceeded"], "long": true, "note": "the cap was reached, and that counts"}
function solve(v){let a=[];try{for(;;)a.push(new Float64Array(1e5))}catch{}a=null;return v.map(x=>x*2)}
