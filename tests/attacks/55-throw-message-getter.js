// ATTACK {"name": "55-throw-message-getter", "verdicts": ["run_time_error"]}
function solve(v){throw {get message(){throw {get message(){for(;;){}}}},get stack(){for(;;){}}}}
