// ATTACK {"name": "19-getter-array-result", "verdicts": ["accepted"]}
function solve(v){const a=[];v.forEach((x,i)=>Object.defineProperty(a,i,{get(){return x*2},enumerable:true}));return a}
