// ATTACK {"name": "native-iterator-drop", "verdicts": ["time_limit_exceeded"], "long": true}
function solve(v){return new Array(4294967295).values().drop(4e9).next()}
