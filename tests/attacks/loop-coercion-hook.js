// ATTACK {"name": "loop-coercion-hook", "verdicts": ["time_limit_exceeded"], "long": true}
const o={valueOf(){for(;;);}};
function solve(v){return v.map(x=>x*o)}
