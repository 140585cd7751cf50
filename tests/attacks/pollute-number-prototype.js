// ATTACK {"name": "pollute-number-prototype", "verdicts": ["wrong_answer"]}
Number.prototype.valueOf=function(){return 2};Number.prototype[Symbol.toPrimitive]=()=>2;Object.prototype.valueOf=()=>2;
function solve(v){return v.map(x=>Object(x))}
