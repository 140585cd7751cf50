// ATTACK {"name": "escape-bound-natives", "verdicts": ["accepted"], "note": "the wrappers of the natives give nothing away"}
function solve(v){const out=[];for(const m of ['map','indexOf','sort','forEach'])for(const k of ['caller','arguments','native','pay'])try{if(Array.prototype[m][k]!==undefined)out.push(k)}catch{}
return out.length?out:v.map(x=>x*2)}
