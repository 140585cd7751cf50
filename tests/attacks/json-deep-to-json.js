// ATTACK {"name": "json-deep-to-json", "verdicts": ["run_time_error"], "note": "deep through toJSON, where no look at the value can see it"}
function solve(v){if(v.length<40)return v.map(x=>x*2);let n=0;const o={toJSON(){return n++<5000?[o]:1}};try{JSON.stringify(o)}catch{}return v.map(x=>x*2)}
