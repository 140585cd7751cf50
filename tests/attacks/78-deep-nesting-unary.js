// ATTACK {"name": "78-deep-nesting-unary", "verdicts": ["compile_error"], "gen": true}
return "function solve(v){return "+"-~".repeat(45000)+"1}"
