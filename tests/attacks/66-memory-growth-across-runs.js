// ATTACK {"name": "66-memory-growth-across-runs", "verdicts": ["accepted"], "note": "fresh instance per case"}
globalThis.keep=globalThis.keep||[];keep.push(new Float64Array(1e5));
function solve(v){return v.map(x=>x*2)}
