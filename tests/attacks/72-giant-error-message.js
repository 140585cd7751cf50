// ATTACK {"name": "72-giant-error-message", "verdicts": ["run_time_error"], "long": true}
function solve(v){if(v.length<40)return v.map(x=>x*2);throw new Error("x".repeat(2e7))}
