// ATTACK {"name": "alloc-typed-huge", "verdicts": ["run_time_error"]}
function solve(v){return new Float64Array(2**31)}
