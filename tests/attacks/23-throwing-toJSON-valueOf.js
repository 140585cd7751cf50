// ATTACK {"name": "23-throwing-toJSON-valueOf", "verdicts": ["wrong_answer"]}
function solve(v){return v.map(x=>({valueOf(){throw 1},toJSON(){throw 2},toString(){throw 3}}))}
