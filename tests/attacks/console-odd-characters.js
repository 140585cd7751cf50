// ATTACK {"name": "console-odd-characters", "verdicts": ["accepted"]}
function solve(v){console.log('\0\ud800\u2028 \u202e </script>',-0,1n<<200n,Symbol.iterator);return v.map(x=>x*2)}
