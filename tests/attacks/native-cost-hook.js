// ATTACK {"name": "native-cost-hook", "verdicts": ["wrong_answer"]}
function solve(v){const a=[1,2,3];return a.concat({get length(){a.length=4294967295;return 0},[Symbol.isConcatSpreadable]:true}).length}
