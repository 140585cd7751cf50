// ATTACK {"name": "operator-bigint-text-loop", "verdicts": ["time_limit_exceeded"], "long": true, "note": "the digits of a huge number, by an operator"}
function solve(v){const n=1n<<200000n;let t='';for(;;)t=`${n}`}
