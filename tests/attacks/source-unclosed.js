// ATTACK {"name": "source-unclosed", "verdicts": ["compile_error"]}
function solve(v){return `${v.map(x=>`
