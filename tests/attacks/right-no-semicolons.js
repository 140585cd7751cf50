// ATTACK {"name": "right-no-semicolons", "verdicts": ["accepted"], "gen": true, "note": "200 statements and no semicolon"}
return 'function solve(v) {\n  const r = []\n'+Array.from({length:200},(_,i)=>'  let x'+i+' = '+(i%3?'-'+i:'+'+i)+'\n  if (x'+i+' > 1000)\n    r.pop()\n  else r.length').join('\n')+'\n  for (const x of v)\n    r.push(x * 2)\n  return r\n}'
