// ATTACK {"name": "74-console-giant-line", "verdicts": ["accepted"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);console.log("z".repeat(5e6));return v.map(x=>x*2)}
