// ATTACK {"name": "recursion-sort-comparator", "verdicts": ["run_time_error"]}
function s(){return [2,1].sort(()=>s())}
function solve(v){return s()}
