// ATTACK {"name": "encode-burns-and-throws", "verdicts": ["time_limit_exceeded"], "long": true, "note": "the slowest operation, while the result and then the error are read"}
function burn(n){let x=2.5e-310,y=0.7,z=0;for(let i=0;i<n;i++){z=x**y;z=x**y;z=x**y;z=x**y;z=x**y;z=x**y;z=x**y;z=x**y}}
const thrown=new Proxy(new Error('x'),{getOwnPropertyDescriptor(t,k){burn(1e6);return Reflect.getOwnPropertyDescriptor(t,k)}});
const solve=(v)=>new Proxy([],{get(t,k){burn(1e6);throw thrown}})
