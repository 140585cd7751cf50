// ATTACK {"name": "recursion-in-result-getter", "verdicts": ["run_time_error"], "note": "the judge reads the field and meets the overflow there"}
function f(){return f()+1}
function solve(v){return v.map(x=>({get a(){return f()}}))}
