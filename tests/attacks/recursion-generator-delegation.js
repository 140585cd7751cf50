// ATTACK {"name": "recursion-generator-delegation", "verdicts": ["run_time_error"]}
function*g(){yield*g()}
function solve(v){return [...g()]}
