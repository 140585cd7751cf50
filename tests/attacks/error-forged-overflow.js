// ATTACK {"name": "error-forged-overflow", "verdicts": ["run_time_error"]}
function solve(v){throw {name:'InternalError',message:'stack overflow'}}
