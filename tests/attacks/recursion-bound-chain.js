// ATTACK {"name": "recursion-bound-chain", "verdicts": ["run_time_error"]}
function solve(v){let f=()=>1;for(let i=0;i<3000;i++){f=f.bind(null);Object.defineProperty(f,'name',{value:''})}return f()}
