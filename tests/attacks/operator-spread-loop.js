// ATTACK {"name": "operator-spread-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){const long=new Array(2e6).fill(1);for(;;)[...long]}
