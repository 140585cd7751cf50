// ATTACK {"name": "29-redefine-Math", "verdicts": ["wrong_answer"]}
Math.log=Math.exp=Math.abs=()=>0;Number.isNaN=()=>false;Object.is=()=>true;
function solve(v){return v.map(x=>x*3)}
