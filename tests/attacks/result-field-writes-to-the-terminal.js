// ATTACK {"name": "result-field-writes-to-the-terminal", "verdicts": ["wrong_answer"]}
const solve=(v)=>({'\x1b[2K\x1b[1A accepted':1})
