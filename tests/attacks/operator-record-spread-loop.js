// ATTACK {"name": "operator-record-spread-loop", "verdicts": ["time_limit_exceeded"], "long": true, "note": "records copied by an operator"}
function solve(v){const o={};for(let i=0;i<1e5;i++)o['k'+i]=i;for(;;)({...o})}
