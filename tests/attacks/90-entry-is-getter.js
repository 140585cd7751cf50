// ATTACK {"name": "90-entry-is-getter", "verdicts": ["accepted"]}
Object.defineProperty(globalThis,"solve",{get(){return (v)=>v.map(x=>x*2)}})
