// ATTACK {"name": "loop-sort-comparator", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){return [3,1,2].sort(()=>{for(;;);})}
