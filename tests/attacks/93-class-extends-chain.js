// ATTACK {"name": "93-class-extends-chain", "verdicts": ["run_time_error"]}
function solve(v){let C=class{};for(let i=0;i<30000;i++){C=class extends C{}}new C;return 0}
