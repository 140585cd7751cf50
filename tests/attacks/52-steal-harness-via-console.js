// ATTACK {"name": "52-steal-harness-via-console", "verdicts": ["wrong_answer"]}
function solve(v){const C=console.log.constructor;let r;try{r=C("return globalThis")()}catch(e){r=e.message}console.log(String(r));console.log=()=>{throw 1};return [String(r)]}
