// ATTACK {"name": "generator-left-open", "verdicts": ["accepted"], "note": "never closed, so its finally never runs"}
function*g(){try{yield 1;yield 2}finally{for(;;);}}
function solve(v){const it=g();it.next();return v.map(x=>x*2)}
