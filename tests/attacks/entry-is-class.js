// ATTACK {"name": "entry-is-class", "verdicts": ["run_time_error"]}
class solve{constructor(v){return v.map(x=>x*2)}}
