// ATTACK {"name": "native-regex-replace-loop", "verdicts": ["time_limit_exceeded"], "long": true, "note": "long replacements of a long text"}
function solve(v){const s='a'.repeat(2e5);for(;;)s.replace(/a/g,'b')}
