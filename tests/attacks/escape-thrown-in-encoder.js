// ATTACK {"name": "escape-thrown-in-encoder", "verdicts": ["run_time_error"], "note": "recursion too deep while the judge reads: there is nothing to catch"}
function solve(v){const r=v.map(x=>x*2);let deep=0;
const check=(e)=>{if(e!==null&&typeof e==='object'&&!(e instanceof Error))for(;;);};
return new Proxy(r,{get(t,k){function f(){f()}try{f()}catch(e){check(e)}try{null.x}catch(e){check(e)}return t[k]}})}
