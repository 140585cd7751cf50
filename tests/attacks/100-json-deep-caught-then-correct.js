// ATTACK {"name": "100-json-deep-caught-then-correct", "verdicts": ["run_time_error"], "note": "recursion too deep ends the run, whether or not it is caught"}
function solve(v){let a=[];for(let i=0;i<5000;i++)a=[a];try{JSON.stringify(a)}catch(e){}return v.map(x=>x*2)}
