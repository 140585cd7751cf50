// ATTACK {"name": "source-unicode-escapes", "verdicts": ["accepted"]}
function \u0073olve(v){const \u{78}s=v;return xs.map(\u{1d465}=>\u{1d465}*2)}
