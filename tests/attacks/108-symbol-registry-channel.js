// ATTACK {"name": "108-symbol-registry-channel", "verdicts": ["wrong_answer"]}
function solve(v){return [Symbol.for("k").description,typeof Symbol.keyFor(Symbol.for("k"))]}
