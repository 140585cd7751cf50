// ATTACK {"name": "09-string-doubling", "verdicts": ["run_time_error"]}
function solve(v){let s="x";for(;;)s+=s}
