// ATTACK {"name": "recursion-has-instance", "verdicts": ["run_time_error"]}
class C{static [Symbol.hasInstance](x){return x instanceof C}}
function solve(v){return v instanceof C}
