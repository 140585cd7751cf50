// ATTACK {"name": "source-closes-a-wrapper", "verdicts": ["compile_error"]}
function solve(v){return v.map(x=>x*2)}})();(function(){
