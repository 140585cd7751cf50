// ATTACK {"name": "right-closures-and-maps", "verdicts": ["accepted"]}
const memo=new Map;const twice=x=>{if(!memo.has(x)||Object.is(x,-0))memo.set(x,x*2);return Object.is(x,-0)?-0:memo.get(x)};
function solve(v){return v.map(twice)}
