// ATTACK {"name": "result-too-long", "verdicts": ["output_limit_exceeded"]}
function solve(v){return new Array(200000).fill(0)}
