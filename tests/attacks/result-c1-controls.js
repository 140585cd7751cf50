// ATTACK {"name": "result-c1-controls", "verdicts": ["wrong_answer"]}
const solve=(v)=>'\x9b2J\x9b1;1Haccepted\u202egnorw'
