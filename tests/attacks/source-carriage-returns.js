// ATTACK {"name": "source-carriage-returns", "verdicts": ["accepted"], "gen": true}
return 'function solve(v){\r\n  // a comment\r  return v\r\n    .map(x=>x*2)\r}\r\n'
