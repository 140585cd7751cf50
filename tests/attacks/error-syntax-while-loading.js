// ATTACK {"name": "error-syntax-while-loading", "verdicts": ["compile_error"]}
throw new SyntaxError('made up');
function solve(v){return v.map(x=>x*2)}
