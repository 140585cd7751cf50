// ATTACK {"name": "json-replacer-deep", "verdicts": ["run_time_error"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);let n=0;try{JSON.stringify([1],(k,x)=>n++<20000?[x]:x)}catch{}return v.map(x=>x*2)}
