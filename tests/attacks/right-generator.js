// ATTACK {"name": "right-generator", "verdicts": ["accepted"]}
function*twice(v){for(let i=0;i<v.length;)yield v[i++]*2}
function solve(v){return Array.from(twice(v))}
