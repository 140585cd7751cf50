// ATTACK {"name": "right-emoji-before", "verdicts": ["accepted"]}
const 名='🙂👩‍👩‍👧';/* 🙂 */function solve(v){return v.map(x=>x*(名.length-8+0*'🙂'.length)) }
