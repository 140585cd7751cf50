// ATTACK {"name": "recursion-flat-of-depth-2000", "verdicts": ["run_time_error"]}
function solve(v){let a=v;for(let i=0;i<2000;i++)a=[a];return a.flat(Infinity).map(x=>2*x)}
