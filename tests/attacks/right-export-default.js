// ATTACK {"name": "right-export-default", "verdicts": ["accepted"]}
export default function solve(v){return v.map(x=>x*2)}
