// ATTACK {"name": "native-array-from-length", "verdicts": ["run_time_error"]}
function solve(v){return Array.from({length:2**53-1}).length}
