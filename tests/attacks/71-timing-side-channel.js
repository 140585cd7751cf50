// ATTACK {"name": "71-timing-side-channel", "verdicts": ["wrong_answer"]}
function solve(v){let n=0;const t=typeof Date!=="undefined"?Date.now():0;while((typeof Date!=="undefined"?Date.now():n)<t+10&&n<1e5)n++;return [n]}
