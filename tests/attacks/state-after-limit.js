// ATTACK {"name": "state-after-limit", "verdicts": ["time_limit_exceeded"], "long": true}
let round=0;
function solve(v){round++;if(v.length===40){for(;;);}if(round>1)return ['state survived'];return v.map(x=>x*2)}
