// ATTACK {"name": "operator-spread-loop", "verdicts": ["time_limit_exceeded"], "watchdog": "not a call that could be made to pay: spread is an operator"}
function solve(v){const long=new Array(2e6).fill(1);for(;;)[...long]}
