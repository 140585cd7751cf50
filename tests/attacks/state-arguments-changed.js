// ATTACK {"name": "state-arguments-changed", "verdicts": ["accepted"], "note": "its own argument, changed and given back"}
function solve(v){for(let i=0;i<v.length;i++)v[i]*=2;Object.freeze(v);Object.seal(v);return v}
