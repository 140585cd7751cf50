// ATTACK {"name": "92-bind-chain-memory", "verdicts": ["memory_limit_exceeded"], "long": true}
function solve(v){let f=()=>1;for(let i=0;i<1e5;i++)f=f.bind(null);return f()}
