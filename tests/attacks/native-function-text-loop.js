// ATTACK {"name": "native-function-text-loop", "verdicts": ["time_limit_exceeded"], "gen": true}
return 'function solve(v){/*'+'x'.repeat(80000)+'*/for(;;)solve.toString()}'
