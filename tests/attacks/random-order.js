// ATTACK {"name": "random-order", "verdicts": ["accepted"]}
function solve(v){const keys=Object.keys({b:1,a:2,1:3});return keys.join()==='1,b,a'?[...v].sort(()=>0).map(x=>x*2):[0]}
