// ATTACK {"name": "recursion-species-behind-bound", "verdicts": ["run_time_error"]}
function solve(v){let f=Array;for(let i=0;i<2500;i++)f=f.bind();const a=[1,2];a.constructor={[Symbol.species]:f};a.map(x=>x);return v.map(x=>2*x)}
