// ATTACK {"name": "75-console-hostile-arg", "verdicts": ["accepted"]}
function solve(v){console.log(new Proxy({},{ownKeys(){throw 1}}),{get a(){throw 2}},{toString(){throw 3}},Symbol("q"),null,undefined,-0);return v.map(x=>x*2)}
