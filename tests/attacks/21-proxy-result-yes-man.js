// ATTACK {"name": "21-proxy-result-yes-man", "verdicts": ["wrong_answer"]}
function solve(v){return new Proxy([],{get(t,k){return k==="length"?3:NaN},has(){return true}})}
