// ATTACK {"name": "encode-revoked-proxy", "verdicts": ["run_time_error"]}
function solve(v){const {proxy,revoke}=Proxy.revocable(v,{});revoke();return proxy}
