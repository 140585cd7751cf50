// ATTACK {"name": "recursion-proxy-trap", "verdicts": ["run_time_error"]}
const p=new Proxy({},{get:(t,k,r)=>r[k],has:(t,k)=>k in p});
function solve(v){return ('q' in p)?p.x:1}
