// ATTACK {"name": "recursion-retried-through-catch", "verdicts": ["run_time_error"]}
const deep=()=>{try{return deep()}catch{return deep()}};
function solve(v){deep();return v.map(x=>x*2)}
