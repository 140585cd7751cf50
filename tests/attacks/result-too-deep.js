// ATTACK {"name": "result-too-deep", "verdicts": ["output_limit_exceeded"]}
function solve(v){let a=1;for(let i=0;i<40;i++)a=[a];return a}
