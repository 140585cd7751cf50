// ATTACK {"name": "error-writes-to-the-terminal", "verdicts": ["run_time_error"]}
function solve(v){const e=new Error('x\n\x1b[2J\x1b[32mmine.js: accepted\x1b[0m');e.name='\x1b]0;owned\x07';throw e}
