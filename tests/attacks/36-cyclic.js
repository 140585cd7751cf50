// ATTACK {"name": "36-cyclic", "verdicts": ["wrong_answer"]}
function solve(v){const a=[1];a[1]=a;a[2]=a;return a}
