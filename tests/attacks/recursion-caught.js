// ATTACK {"name": "recursion-caught", "verdicts": ["run_time_error"], "note": "a limit that was met decides, also where the program would catch it"}
function f(){return f()+1}
function solve(v){try{f()}catch{}return v.map(x=>x*2)}
