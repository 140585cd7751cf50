// ATTACK {"name": "entry-is-proxy", "verdicts": ["accepted"]}
const solve=new Proxy(v=>v,{apply:(f,self,[v])=>v.map(x=>x*2)});
