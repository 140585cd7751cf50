// ATTACK {"name": "loop-sort-comparator", "verdicts": ["time_limit_exceeded"]}
function solve(v){return [3,1,2].sort(()=>{for(;;);})}
