// ATTACK {"name": "107-typedarray-result", "verdicts": ["accepted"]}
function solve(v){return Float64Array.from(v,x=>x*2)}
