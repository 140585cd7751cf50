// ATTACK {"name": "result-at-the-limit-of-length", "verdicts": ["wrong_answer"], "long": true, "note": "as long as can be read: with what laws put beside it, it would be longer"}
const solve=(v)=>"x".repeat(99990)
