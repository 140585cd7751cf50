// ATTACK {"name": "console-replaced-lines", "verdicts": ["accepted"]}
function solve(v){console.log.lines=console.lines=console.read=()=>({lines:'x',dropped:'y'});Array.prototype.toJSON=()=>1;console.log('seen',new Proxy([],{get:(t,k)=>k==='length'?1e9:1}));return v.map(x=>x*2)}
