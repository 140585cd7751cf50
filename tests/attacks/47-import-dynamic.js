// ATTACK {"name": "47-import-dynamic", "verdicts": ["compile_error"]}
let p;function solve(v){p=import("std");return p}
