// ATTACK {"name": "recursion-array-to-text", "verdicts": ["run_time_error"], "long": true}
function solve(v){let a=[];for(let i=0;i<20000;i++)a=[a];return ''+a}
