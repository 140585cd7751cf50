// ATTACK {"name": "entry-is-number", "verdicts": ["compile_error"]}
const solve=7;
