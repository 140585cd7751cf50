// ATTACK {"name": "result-arguments-object", "verdicts": ["wrong_answer"]}
function solve(v){return (function(){return arguments})(...v.map(x=>x*2))}
