// ATTACK {"name": "slow-and-wrong-first", "verdicts": ["wrong_answer"], "long": true, "note": "an earlier wrong case decides, though the run did not come to its end"}
function solve(v){for(let k=0;k<4e6;k++);return v.length===3?0:v.map(x=>x*2)}
