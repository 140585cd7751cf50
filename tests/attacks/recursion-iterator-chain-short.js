// ATTACK {"name": "recursion-iterator-chain-short", "verdicts": ["accepted"]}
function solve(v){let it=v.values();for(let i=0;i<60;i++)it=it.take(100);return it.map(x=>2*x).toArray()}
