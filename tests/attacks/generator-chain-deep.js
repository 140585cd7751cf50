// ATTACK {"name": "generator-chain-deep", "verdicts": ["run_time_error"]}
function*g(n){if(n)yield*g(n-1);yield n}
function solve(v){if(v.length<40)return v.map(x=>x*2);try{for(const x of g(5000));}catch{}return v.map(x=>x*2)}
