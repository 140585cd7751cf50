// ATTACK {"name": "result-infinite-proxy-tree", "verdicts": ["output_limit_exceeded"]}
function solve(v){const p=new Proxy({},{ownKeys:()=>['a','b'],getOwnPropertyDescriptor:()=>({value:1,enumerable:true,configurable:true}),get:()=>p2()});function p2(){return new Proxy({},{ownKeys:()=>['a','b'],getOwnPropertyDescriptor:()=>({value:1,enumerable:true,configurable:true}),get:()=>p2()})}return p}
