// ATTACK {"name": "right-sort-and-back", "verdicts": ["accepted"]}
function solve(v){return v.map((x,i)=>({x,i})).sort((a,b)=>b.i-a.i).reverse().map(({x})=>2*x)}
