// ATTACK {"name": "console-getter-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){console.log({get a(){for(;;);}});return v.map(x=>x*2)}
