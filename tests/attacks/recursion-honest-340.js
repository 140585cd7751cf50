// ATTACK {"name": "recursion-honest-340", "verdicts": ["accepted"]}
const go=(n)=>n?1+go(n-1):0;
function solve(v){if(go(340)!==340)throw 1;return v.map(x=>x*2)}
