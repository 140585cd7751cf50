// ATTACK {"name": "source-strict-reserved", "verdicts": ["compile_error"]}
function solve(v){var yield=2,static=1;return v.map(x=>x*yield)}
