// ATTACK {"name": "typed-set-overlap", "verdicts": ["accepted"]}
function solve(v){const f=new Float64Array(v.length+3);f.set(v,3);f.copyWithin(0,3);return f.subarray(0,v.length).map(x=>x+x)}
