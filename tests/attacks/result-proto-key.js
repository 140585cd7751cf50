// ATTACK {"name": "result-proto-key", "verdicts": ["wrong_answer"]}
function solve(v){return JSON.parse('{"__proto__":{"length":3},"length":3,"0":2}')}
