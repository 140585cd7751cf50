// ATTACK {"name": "loop-exec-override", "verdicts": ["memory_limit_exceeded"], "long": true, "note": "the native loop of replace never sees the end; which limit is met first is the same everywhere"}
function solve(v){const r=/x/g;r.exec=()=>({0:'',index:0,length:1});return 'abc'.replace(r,'')}
