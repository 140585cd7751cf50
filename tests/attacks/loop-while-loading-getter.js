// ATTACK {"name": "loop-while-loading-getter", "verdicts": ["time_limit_exceeded"], "long": true}
const o={get x(){for(;;);}};o.x;
function solve(v){return v.map(x=>x*2)}
