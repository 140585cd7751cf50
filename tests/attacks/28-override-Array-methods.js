// ATTACK {"name": "28-override-Array-methods", "verdicts": ["wrong_answer"]}
Array.prototype.map=Array.prototype.every=Array.prototype.reduce=function(){return true};Array.isArray=()=>true;
function solve(v){return "not it"}
