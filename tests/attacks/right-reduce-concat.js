// ATTACK {"name": "right-reduce-concat", "verdicts": ["accepted"]}
const solve=v=>v.reduce((all,x)=>all.concat([x*2]),[])
