// ATTACK {"name": "json-reviver-grafts", "verdicts": ["run_time_error"], "note": "a reviver puts something deep in the way of the native"}
function solve(v){if(v.length<40)return v.map(x=>x*2);let a=[];for(let i=0;i<20000;i++)a=[a];try{JSON.parse('[1,2]',function(k,x){if(k==='0')this[1]=a;return x})}catch{}return v.map(x=>x*2)}
