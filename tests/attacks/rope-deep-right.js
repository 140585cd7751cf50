// ATTACK {"name": "rope-deep-right", "verdicts": ["accepted"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);let s='';for(let i=0;i<50000;i++)s='long enough to be kept as a piece of a rope, is it not '.slice(i%9)+s;const two=s.charCodeAt(9)?2:1;return v.map(x=>x*two)}
