// ATTACK {"name": "58-symbol-tricks", "verdicts": ["wrong_answer"]}
Object.prototype[Symbol.toPrimitive]=()=>2;Object.defineProperty(Object.prototype,Symbol.toStringTag,{get(){return "Float64Array"}});Array.prototype[Symbol.iterator]=function*(){yield 2};
function solve(v){return {length:3}}
