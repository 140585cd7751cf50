// ATTACK {"name": "encode-own-keys-flood", "verdicts": ["memory_limit_exceeded"]}
function solve(v){return new Proxy({},{ownKeys(){return {length:3e7}},getOwnPropertyDescriptor(){return {value:1,enumerable:true,configurable:true}}})}
