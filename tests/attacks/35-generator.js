// ATTACK {"name": "35-generator", "verdicts": ["wrong_answer"]}
function*solve(v){for(const x of v)yield x*2}
