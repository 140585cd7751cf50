// ATTACK {"name": "native-concat-spreadable", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){return [].concat({length:2**53-1,[Symbol.isConcatSpreadable]:true}).length}
