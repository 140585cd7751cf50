// ATTACK {"name": "entry-getter-changes-world", "verdicts": ["compile_error"]}
Object.defineProperty(globalThis,'solve',{configurable:true,get(){delete globalThis.solve;return 1}})
