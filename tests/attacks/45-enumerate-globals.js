// ATTACK {"name": "45-enumerate-globals", "verdicts": ["wrong_answer"]}
function solve(v){console.log(Object.getOwnPropertyNames(globalThis).join());return Object.getOwnPropertyNames(globalThis)}
