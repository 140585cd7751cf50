// ATTACK {"name": "02-infinite-loop-toplevel", "verdicts": ["time_limit_exceeded"], "long": true}
for(;;){}
function solve(v){return v.map(x=>x*2)}
