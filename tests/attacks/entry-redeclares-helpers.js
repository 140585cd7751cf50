// ATTACK {"name": "entry-redeclares-helpers", "verdicts": ["accepted"]}
const dot=2,matMul=1;function transpose(){}
let jacobiEigen;
function solve(v){return v.map(x=>x*dot*matMul)}
