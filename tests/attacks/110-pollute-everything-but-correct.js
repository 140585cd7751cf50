// ATTACK {"name": "110-pollute-everything-but-correct", "verdicts": ["accepted"], "note": "no false negative either"}
for(let i=0;i<50;i++)Object.defineProperty(Array.prototype,i,{set(x){throw 1},get(){return 2},configurable:true});for(const k of ["value","get","length","then","toJSON","0","name"])try{Object.defineProperty(Object.prototype,k,{get(){throw 2},set(){throw 3},configurable:true})}catch(e){}Array.prototype[Symbol.iterator]=null;Object.keys=Array.isArray=Reflect.apply=()=>{throw 4};Float64Array.prototype.set=null;
function solve(v){for(let i=0;i<v.length;i++)v[i]*=2;return v}
