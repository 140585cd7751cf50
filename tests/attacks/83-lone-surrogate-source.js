// ATTACK {"name": "83-lone-surrogate-source", "verdicts": ["accepted"], "gen": true, "note": "length must stay 1"}
return "/* \ud800 */ const s=\"\ud800\"; function solve(v){return v.map(x=>x*s.length*2)}"
