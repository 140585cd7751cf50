// ATTACK {"name": "alloc-string-halves", "verdicts": ["memory_limit_exceeded"], "note": "the longest string there can be, made of pieces"}
function solve(v){let s='ab';try{for(;;)s=s+s}catch{}return s.split('').length}
