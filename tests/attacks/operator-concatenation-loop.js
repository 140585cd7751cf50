// ATTACK {"name": "operator-concatenation-loop", "verdicts": ["time_limit_exceeded"], "long": true, "note": "megabytes copied in one instruction"}
function solve(v){const s='ab'.repeat(2e6);let n=0;for(;;)n+=(s+n).indexOf('c')}
