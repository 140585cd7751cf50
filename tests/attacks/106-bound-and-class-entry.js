// ATTACK {"name": "106-bound-and-class-entry", "verdicts": ["accepted"]}
class S{m(v){return v.map(x=>x*2)}}
const solve=S.prototype.m.bind(new S)
