// ATTACK {"name": "escape-constructors", "verdicts": ["accepted"], "note": "no way from a function to code made of text"}
function solve(v){const found=[];for(const f of [()=>{},function*(){},async()=>{},async function*(){},class{},Math.max,console.log,dot,[].map,Object.getOwnPropertyDescriptor(Float64Array.prototype.__proto__,'length').get])for(let at=f;at;at=Object.getPrototypeOf(at)){const c=Object.getOwnPropertyDescriptor(at,'constructor');if(c&&typeof c.value==='function'&&c.value!==Object)try{found.push(c.value('return 7')())}catch{}}
return found.length?found:v.map(x=>x*2)}
