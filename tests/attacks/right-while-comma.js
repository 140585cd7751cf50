// ATTACK {"name": "right-while-comma", "verdicts": ["accepted"]}
function solve(v){var i=-1,r=[],n;while(n=v.length,++i<n)r[r.length]=v[i]+v[i];return r}
