// ATTACK {"name": "68-counter-in-closure", "verdicts": ["accepted"], "note": "PASS here means no state survived"}
let calls=0;
function solve(v){return ++calls===1?v.map(x=>x*2):["state survived"]}
