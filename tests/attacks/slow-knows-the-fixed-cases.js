// ATTACK {"name": "slow-knows-the-fixed-cases", "verdicts": ["time_limit_exceeded"], "long": true, "note": "wrong on long lists, which come last, and slow: no run may end before them and be accepted"}
const fixed={'1,2,3':[2,4,6],'':[]};
function solve(v){for(let k=0;k<4e6;k++);const known=fixed[`${v}`];if(known)return known;if(v.length>4&&v.length<40)return 0;return v.map(x=>x*2)}
