// ATTACK {"name": "state-regex-last-index", "verdicts": ["accepted"]}
const r=/a/g;
function solve(v){if(r.lastIndex)return ['state survived'];r.test('a');return v.map(x=>x*2)}
