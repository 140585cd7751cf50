// ATTACK {"name": "loop-property-key", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){const o={};return o[{toString(){while(true){}}}]}
