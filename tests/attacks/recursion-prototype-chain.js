// ATTACK {"name": "recursion-prototype-chain", "verdicts": ["wrong_answer"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);let o={};for(let i=0;i<100000;i++)o=Object.create(o);return [o.nothing,'x' in o]}
