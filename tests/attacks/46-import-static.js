// ATTACK {"name": "46-import-static", "verdicts": ["compile_error"]}
import * as std from "std";
function solve(v){return v.map(x=>x*2)}
