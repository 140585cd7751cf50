// ATTACK {"name": "recursion-flat-deep", "verdicts": ["run_time_error"]}
function solve(v){let a=[];for(let i=0;i<20000;i++)a=[a];return a.flat(Infinity)}
