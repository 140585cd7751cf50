// ATTACK {"name": "result-passes-for-foreign", "verdicts": ["wrong_answer"], "note": "a record under the name by which foreign values travel"}
const solve=(v)=>({"\0foreign":"promise"})
