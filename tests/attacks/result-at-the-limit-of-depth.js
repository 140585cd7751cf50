// ATTACK {"name": "result-at-the-limit-of-depth", "verdicts": ["wrong_answer"], "note": "as deep as can be read: with what laws put around it, it would be deeper"}
function solve(v){let r=v.map(x=>x*2);for(let i=0;i<15;i++)r=[r];return r}
