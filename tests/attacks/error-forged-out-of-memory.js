// ATTACK {"name": "error-forged-out-of-memory", "verdicts": ["memory_limit_exceeded"], "note": "by its own words out of memory"}
function solve(v){throw {name:'InternalError',message:'out of memory'}}
