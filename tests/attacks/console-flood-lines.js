// ATTACK {"name": "console-flood-lines", "verdicts": ["accepted"]}
function solve(v){for(let i=0;i<(v.length<40?200:1e5);i++)console.log(i);return v.map(x=>x*2)}
