// ATTACK {"name": "60-promise-bomb-then-correct", "verdicts": ["accepted"], "note": "jobs are never pumped: harmless"}
function loop(){return Promise.resolve().then(loop)}loop();
function solve(v){return v.map(x=>x*2)}
