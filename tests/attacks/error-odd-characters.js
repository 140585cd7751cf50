// ATTACK {"name": "error-odd-characters", "verdicts": ["run_time_error"]}
function solve(v){const e=new Error('\0\ud800\u2028\u202e<b>');e.name='\udc00';throw e}
