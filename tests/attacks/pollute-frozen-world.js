// ATTACK {"name": "pollute-frozen-world", "verdicts": ["accepted"]}
for(const o of [Array.prototype,Object.prototype,Object.getPrototypeOf(Math.max),Array,Object,Math,Float64Array,Float64Array.prototype,globalThis])Object.freeze(o);
function solve(v){return v.map(x=>x*2)}
