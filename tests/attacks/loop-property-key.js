// ATTACK {"name": "loop-property-key", "verdicts": ["time_limit_exceeded"]}
function solve(v){const o={};return o[{toString(){while(true){}}}]}
