// ATTACK {"name": "89-redefine-undefined-NaN", "verdicts": ["wrong_answer"]}
function solve(v){try{NaN=2;undefined=3}catch(e){}return v.map(x=>undefined)}
