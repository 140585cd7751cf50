// ATTACK {"name": "93-class-extends-chain", "verdicts": ["run_time_error"]}
function solve(v){if(v.length<40)return v.map(x=>x*2);let C=class{};for(let i=0;i<30000;i++){C=class extends C{}}new C;return 0}
