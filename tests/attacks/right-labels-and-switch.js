// ATTACK {"name": "right-labels-and-switch", "verdicts": ["accepted"]}
function solve(v){const r=[];let i=0;all:for(;;){switch(true){case i>=v.length:break all;default:r.push(v[i++]*2);continue all}}return r}
