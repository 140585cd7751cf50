// ATTACK {"name": "escape-trap-arguments", "verdicts": ["accepted"], "note": "whatever the judge hands to a trap is of this realm"}
const mine=(x)=>(typeof x!=='object'&&typeof x!=='function')||x===null||x instanceof Object||Object.getPrototypeOf(x)===null;
const handler={};for(const trap of ['get','has','ownKeys','getPrototypeOf','getOwnPropertyDescriptor','defineProperty','set','apply'])handler[trap]=(...args)=>{if(!args.every(mine))for(;;);return Reflect[trap](...args)};
function solve(v){return new Proxy(v.map(x=>x*2),handler)}
