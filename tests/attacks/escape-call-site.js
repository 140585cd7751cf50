// ATTACK {"name": "escape-call-site", "verdicts": ["accepted"]}
let got;try{Error.prepareStackTrace=(e,sites)=>{got=sites;return ''};Error.stackTraceLimit=100}catch{}
function solve(v){try{null.x}catch(e){e.stack}
const own=Array.isArray(got)?got.some(s=>{try{return typeof s.getFunction()==='function'||typeof s.getThis()==='object'}catch{return false}}):false;
return own?['a function of the harness']:v.map(x=>x*2)}
