// ATTACK {"name": "alloc-just-below", "verdicts": ["accepted"], "note": "38 MiB are within the cap"}
function solve(v){if(v.length<40)return v.map(x=>x*2);const a=new Uint8Array(38*2**20).fill(7);return v.map(x=>x*2*(a[38*2**20-1]/7))}
