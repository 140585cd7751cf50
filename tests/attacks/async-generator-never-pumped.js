// ATTACK {"name": "async-generator-never-pumped", "verdicts": ["accepted"]}
async function*g(){for(;;)yield 1}
async function f(){for await(const x of g());}
function solve(v){f();return v.map(x=>x*2)}
