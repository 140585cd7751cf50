// ATTACK {"name": "05-mutual-recursion-json", "verdicts": ["run_time_error"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);let a=[];for(let i=0;i<50000;i++)a=[a];return JSON.stringify(a).length}
