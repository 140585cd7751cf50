// ATTACK {"name": "88-html-comment-and-hashbang", "verdicts": ["compile_error"]}
#!/usr/bin/env node
<!-- x
function solve(v){return v.map(x=>x*2)}
