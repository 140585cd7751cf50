// ATTACK {"name": "error-null-property", "verdicts": ["run_time_error"]}
const emoji='🙂🙂🙂';function solve(v){const s='🙂';return null.x}
