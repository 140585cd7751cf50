// ATTACK {"name": "result-a-kind-of-function", "verdicts": ["compile_error"], "note": "a record that says it is a function"}
const solve={kind:"function"}
