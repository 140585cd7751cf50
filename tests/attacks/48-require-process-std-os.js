// ATTACK {"name": "48-require-process-std-os", "verdicts": ["wrong_answer"]}
function solve(v){return [typeof require,typeof process,typeof std,typeof os,typeof fetch,typeof self,typeof postMessage,typeof WebAssembly,typeof performance,typeof setTimeout,typeof Atomics]}
