// ATTACK {"name": "source-byte-order-mark", "verdicts": ["accepted"], "gen": true}
return '\ufefffunction solve(v){return v.map(x=>x*2)}'
