// ATTACK {"name": "95-free-deep-list", "verdicts": ["wrong_answer"], "long": true}
function solve(v){if(v.length<40)return v.map(x=>x*2);let a=null;for(let i=0;i<500000;i++)a={a};a=null;return 0}
