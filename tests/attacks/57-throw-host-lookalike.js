// ATTACK {"name": "57-throw-host-lookalike", "verdicts": ["run_time_error"]}
function solve(v){throw {name:"InternalError",message:"interrupted",verdict:"value",value:[2,4,6]}}
