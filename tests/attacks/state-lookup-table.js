// ATTACK {"name": "state-lookup-table", "verdicts": ["wrong_answer"], "note": "knows the visible cases by heart"}
const table={'1,2,3':[2,4,6],'':[]};
function solve(v){return table[v.join()]??v}
