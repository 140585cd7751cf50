// ATTACK {"name": "pollute-iterator-doubles", "verdicts": ["accepted"], "note": "an odd way to the right answer"}
const own=Array.prototype[Symbol.iterator];Array.prototype[Symbol.iterator]=function*(){for(let i=0;i<this.length;i++)yield 2*this[i]};
function solve(v){const r=[];let n=0;for(const x of v)r[n++]=x;return r}
