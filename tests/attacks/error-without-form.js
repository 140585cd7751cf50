// ATTACK {"name": "error-without-form", "verdicts": ["run_time_error"]}
function solve(v){throw [null,undefined,Symbol('s'),1n,()=>{},NaN,''][v.length%7]}
