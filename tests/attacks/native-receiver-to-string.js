// ATTACK {"name": "native-receiver-to-string", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){const big='a'.repeat(2e7),o={toString:()=>big};for(;;)String.prototype.indexOf.call(o,'b')}
