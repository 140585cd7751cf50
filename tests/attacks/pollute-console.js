// ATTACK {"name": "pollute-console", "verdicts": ["accepted"]}
console.log=null;globalThis.console={log(){throw 1}};Object.defineProperty(globalThis,'console',{get(){throw 2}});
function solve(v){return v.map(x=>x*2)}
