// ATTACK {"name": "error-descriptor-lies", "verdicts": ["run_time_error"]}
function solve(v){throw new Proxy({},{getOwnPropertyDescriptor:(t,k)=>({value:k==='stack'?'at solve (solution:1:1)':{toString(){for(;;);}},configurable:true,writable:true,enumerable:true})})}
