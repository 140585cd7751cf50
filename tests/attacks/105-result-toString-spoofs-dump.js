// ATTACK {"name": "105-result-toString-spoofs-dump", "verdicts": ["wrong_answer"]}
function solve(v){return {toJSON(){throw 1},toString(){return "["+v.map(x=>x*2)+"]"}}}
