// ATTACK {"name": "operator-text-comparison-loop", "verdicts": ["time_limit_exceeded"], "watchdog": "not a call that could be made to pay: comparison is an operator"}
function solve(v){const a='x'.repeat(2e7),b='x'.repeat(2e7);let n=0;for(;;)n+=a===b}
