// ATTACK {"name": "loop-labels", "verdicts": ["time_limit_exceeded"]}
function solve(v){outer:for(;;){inner:for(;;){continue outer}}}
