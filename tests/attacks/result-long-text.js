// ATTACK {"name": "result-long-text", "verdicts": ["output_limit_exceeded"]}
function solve(v){return 'x'.repeat(200000)}
