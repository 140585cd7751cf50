// ATTACK {"name": "recursion-iterator-chain-between", "verdicts": ["run_time_error"], "note": "accepted in a warm browser and not in a cold one, before the depth was counted"}
function solve(v){let it=v.values();for(let i=0;i<1600;i++)it=it.take(100);return it.map(x=>2*x).toArray()}
