// ATTACK {"name": "source-spaces-behind-a-number", "verdicts": ["wrong_answer"], "gen": true, "note": "Two repetitions that take the same characters are tried in every division."}
return 'function solve(v){return v.map(x=>x*3)} //1'+' '.repeat(49000)+'x\nvar half=4 // 2\n//1'+' '.repeat(49000)+'x'
