// ATTACK {"name": "error-forged-stack", "verdicts": ["run_time_error"]}
function solve(v){throw {name:'TypeError',message:'x',stack:'    at solve (solution:999:1)\n    at solve (solution:0:-5)\n    at solve (solution:99999999999999999999:1)'}}
