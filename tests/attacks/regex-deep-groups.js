// ATTACK {"name": "regex-deep-groups", "verdicts": ["run_time_error"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);try{new RegExp('('.repeat(20000)+')'.repeat(20000)).test('a')}catch{}return v.map(x=>x*2)}
