// ATTACK {"name": "result-module-lookalike", "verdicts": ["wrong_answer"], "note": "looks like what passes through the host"}
function solve(v){return {kind:'value',value:v.map(x=>x*2),work:1,verdict:'accepted'}}
