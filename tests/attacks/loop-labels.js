// ATTACK {"name": "loop-labels", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){outer:for(;;){inner:for(;;){continue outer}}}
