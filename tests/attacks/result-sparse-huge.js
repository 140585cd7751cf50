// ATTACK {"name": "result-sparse-huge", "verdicts": ["output_limit_exceeded"]}
function solve(v){const a=[];a[4294967294]=1;return a}
