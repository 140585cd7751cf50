// ATTACK {"name": "result-shared-tree", "verdicts": ["output_limit_exceeded"], "note": "16 million leaves in 13 lists"}
function solve(v){let a=[1];for(let i=0;i<12;i++)a=[a,a,a,a];return a}
