// ATTACK {"name": "native-bulk-copy-loop", "verdicts": ["time_limit_exceeded"], "long": true, "note": "ten megabytes moved at a time"}
function solve(v){const t=new Uint8Array(2e7);for(;;)t.copyWithin(0,1)}
