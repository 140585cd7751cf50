// ATTACK {"name": "escape-caller", "verdicts": ["accepted"]}
function solve(v){let caller;try{caller=solve.caller}catch{}try{caller??=arguments.callee.caller}catch{}return caller?['caller']:v.map(x=>x*2)}
