// ATTACK {"name": "source-long-call-chain", "verdicts": ["accepted"], "long": true, "gen": true}
return 'const f=()=>f;function solve(v){f'+'()'.repeat(20000)+';return v.map(x=>x*2)}'
