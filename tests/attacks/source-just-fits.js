// ATTACK {"name": "source-just-fits", "verdicts": ["accepted"], "gen": true}
const code='function solve(v){return v.map(x=>x*2)}\n';return code+'// '+'x'.repeat(99000)
