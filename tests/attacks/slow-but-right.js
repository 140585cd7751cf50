// ATTACK {"name": "slow-but-right", "verdicts": ["time_limit_exceeded"], "long": true, "note": "a call is within its limit, the run is not"}
function solve(v){for(let k=0;k<4e6;k++);return v.map(x=>x*2)}
