// ATTACK {"name": "pollute-delete-everything", "verdicts": ["accepted"]}
for(const k of Object.getOwnPropertyNames(globalThis))if(k!=='solve')try{delete globalThis[k]}catch{}
function solve(v){const r=[];for(let i=0;i<v.length;i++)r[i]=v[i]*2;return r}
