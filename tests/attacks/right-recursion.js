// ATTACK {"name": "right-recursion", "verdicts": ["accepted"]}
const solve=([x,...rest])=>x===undefined?[]:[2*x,...solve(rest)]
