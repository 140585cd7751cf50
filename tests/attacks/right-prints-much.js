// ATTACK {"name": "right-prints-much", "verdicts": ["accepted"]}
function solve(v){console.log(v);for(const x of v)console.warn('x is',x,{x});return v.map(x=>{console.debug(x);return x*2})}
