// ATTACK {"name": "recursion-constructor", "verdicts": ["run_time_error"]}
class A{constructor(){this.a=new A}}
function solve(v){return new A}
