// ATTACK {"name": "operator-text-comparison-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){const a='x'.repeat(2e7),b='x'.repeat(2e7);let n=0;for(;;)n+=a===b}
