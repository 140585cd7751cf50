// ATTACK {"name": "growth-hidden-in-a-native", "verdicts": ["time_limit_exceeded"]}
const solve=(v)=>v.map((x,i)=>{const c=[];for(let k=0;k<30;k++)c.push(v.join().length);return 2*x})
