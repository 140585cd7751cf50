// ATTACK {"name": "native-number-text-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){for(let x=1e308;;x/=1.0001){x.toFixed(100);x.toString(3)}}
