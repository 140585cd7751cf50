// ATTACK {"name": "typed-subclass-lying-length", "verdicts": ["accepted"], "note": "what it is counts, not what it says"}
class F extends Float64Array{get length(){return 1}get[Symbol.toStringTag](){return 'x'}}
function solve(v){const f=new F(v.length);for(let i=0;i<v.length;i++)f[i]=v[i]*2;return f}
