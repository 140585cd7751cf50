// ATTACK {"name": "result-own-class", "verdicts": ["wrong_answer"], "note": "an instance is no plain data, whatever its fields are"}
class Doubled{constructor(v){v.forEach((x,i)=>{this[i]=2*x})}}
const solve=(v)=>new Doubled(v)
