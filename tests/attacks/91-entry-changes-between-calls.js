// ATTACK {"name": "91-entry-changes-between-calls", "verdicts": ["compile_error"]}
var k=0;Object.defineProperty(globalThis,"solve",{get(){k++;return k>1?(v)=>v.map(x=>x*2):1}})
