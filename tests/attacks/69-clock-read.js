// ATTACK {"name": "69-clock-read", "verdicts": ["wrong_answer"]}
function solve(v){return [typeof Date,typeof performance,typeof Intl]}
