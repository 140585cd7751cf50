// ATTACK {"name": "pollute-handler-traps", "verdicts": ["accepted"], "note": "what Object.prototype lends must not reach the Proxies around the natives"}
let seen=0;for(const trap of ['get','has','set','construct','apply','getPrototypeOf','getOwnPropertyDescriptor','ownKeys'])Object.prototype[trap]=function(target,...rest){seen++;return Reflect[trap](target,...rest)};
function solve(v){const f=new Float64Array(v.length);Array.prototype.indexOf.call({length:3,0:1},1);new Set([1]);return seen?['the traps of a Proxy of the harness']:v.map((x,i)=>x*2)}
