// ATTACK {"name": "right-kahan", "verdicts": ["accepted"]}
function solve(v){return v.map(x=>{if(!Number.isFinite(x))return x+x;let s=0,c=0;for(const t of [x,x]){const y=t-c,u=s+y;c=(u-s)-y;s=u}return Object.is(x,-0)?-0:s})}
