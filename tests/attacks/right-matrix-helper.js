// ATTACK {"name": "right-matrix-helper", "verdicts": ["accepted"]}
function solve(v){const n=v.length;return v.map((x,i)=>dot([x],[2]))}
