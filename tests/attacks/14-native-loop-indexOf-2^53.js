// ATTACK {"name": "14-native-loop-indexOf-2^53", "verdicts": ["time_limit_exceeded"]}
function solve(v){return Array.prototype.indexOf.call({length:2**53-1},1)}
