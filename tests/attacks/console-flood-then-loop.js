// ATTACK {"name": "console-flood-then-loop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){for(;;)console.log('a'.repeat(100),[1,2,3],{a:v})}
