// ATTACK {"name": "native-raw-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){return String.raw({raw:{length:2**53-1}}).length}
