// ATTACK {"name": "recursion-getter", "verdicts": ["run_time_error"]}
const o={get x(){return o.x+1}};
function solve(v){return o.x}
