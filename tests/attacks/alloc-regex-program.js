// ATTACK {"name": "alloc-regex-program", "verdicts": ["wrong_answer"]}
function solve(v){return new RegExp('(?:'.repeat(100)+'a'+'){1,255}'.repeat(100)).test('a')}
