// ATTACK {"name": "result-very-deep", "verdicts": ["output_limit_exceeded"]}
function solve(v){let r=v;for(let i=0;i<1e5;i++)r=[r];return r}
