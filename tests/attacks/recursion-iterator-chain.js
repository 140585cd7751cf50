// ATTACK {"name": "recursion-iterator-chain", "verdicts": ["run_time_error"]}
function solve(v){let it=v.values();for(let i=0;i<5000;i++)it=it.take(100);return it.map(x=>2*x).toArray()}
