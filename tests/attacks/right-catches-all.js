// ATTACK {"name": "right-catches-all", "verdicts": ["accepted"]}
function solve(v){try{throw v}catch(e){try{undefined.x}catch{return e.map(x=>x*2)}}finally{}}
