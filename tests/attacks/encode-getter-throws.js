// ATTACK {"name": "encode-getter-throws", "verdicts": ["run_time_error"]}
function solve(v){return v.map(x=>({get y(){throw new TypeError('no')}}))}
