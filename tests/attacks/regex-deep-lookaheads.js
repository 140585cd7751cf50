// ATTACK {"name": "regex-deep-lookaheads", "verdicts": ["run_time_error"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);try{new RegExp('(?='.repeat(3000)+'a'+')'.repeat(3000)).test('a')}catch{}return v.map(x=>x*2)}
