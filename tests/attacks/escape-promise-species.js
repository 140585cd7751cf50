// ATTACK {"name": "escape-promise-species", "verdicts": ["wrong_answer"], "note": "a function of the judge's own would be caught here, and the loop would tell"}
class P extends Promise{static get[Symbol.species](){return function(executor){let outside;try{outside=executor.constructor('return this')()}catch{}if(outside)for(;;);executor(()=>{},()=>{})}}}
function solve(v){return new P(()=>{})}
