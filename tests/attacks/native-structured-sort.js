// ATTACK {"name": "native-structured-sort", "verdicts": ["time_limit_exceeded"], "long": true, "note": "a sort whose comparator is native"}
function solve(v){const a=Array.from({length:2e5},(_,i)=>(i*7919)%1e5);for(;;)a.slice().sort()}
