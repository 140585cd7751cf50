// ATTACK {"name": "error-forged-out-of-memory", "verdicts": ["run_time_error"], "note": "by its own words out of memory"}
function solve(v){throw {name:'InternalError',message:'out of memory'}}
