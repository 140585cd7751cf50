// ATTACK {"name": "recursion-to-string", "verdicts": ["run_time_error"]}
const o={toString(){return `${o}`}};
function solve(v){return String(o)}
