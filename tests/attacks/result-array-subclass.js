// ATTACK {"name": "result-array-subclass", "verdicts": ["accepted"]}
class V extends Array{}
function solve(v){const r=V.from(v,x=>x*2);r.name='odd';r[-1]=5;return r}
