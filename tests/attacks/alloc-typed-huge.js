// ATTACK {"name": "alloc-typed-huge", "verdicts": ["run_time_error", "memory_limit_exceeded"]}
function solve(v){return new Float64Array(2**31)}
