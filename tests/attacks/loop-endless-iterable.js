// ATTACK {"name": "loop-endless-iterable", "verdicts": ["time_limit_exceeded"], "long": true, "note": "a native asks the iterator for ever; the set stays small"}
const step={done:false,value:1},it={[Symbol.iterator]:()=>({next:()=>step})};
function solve(v){return new Set(it).size}
