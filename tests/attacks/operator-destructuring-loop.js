// ATTACK {"name": "operator-destructuring-loop", "verdicts": ["time_limit_exceeded"], "long": true, "note": "a long list taken apart"}
function solve(v){const a=new Array(1e6).fill(0);for(;;){const [,...rest]=a}}
