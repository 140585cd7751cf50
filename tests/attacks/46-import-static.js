// ATTACK {"name": "46-import-static", "verdicts": ["accepted"], "note": "TypeScript makes no code of an import that nothing uses"}
import * as std from "std";
function solve(v){return v.map(x=>x*2)}
