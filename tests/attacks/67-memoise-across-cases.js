// ATTACK {"name": "67-memoise-across-cases", "verdicts": ["accepted"], "note": "PASS here means no state survived between cases"}
function solve(v){if(globalThis.seen||Array.prototype.seen||Symbol.for.seen||Math.seen)return ["state survived"];globalThis.seen=Array.prototype.seen=Symbol.for.seen=Math.seen=1;return v.map(x=>x*2)}
