// ATTACK {"name": "16-native-sort-many", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){const a=new Float64Array(3e6);for(let i=0;i<1e4;i++)a.sort();return v}
