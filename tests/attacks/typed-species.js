// ATTACK {"name": "typed-species", "verdicts": ["accepted"]}
class L extends Array{static get[Symbol.species](){throw new Error('asked')}}
function solve(v){const l=new L;for(const x of v)l.push(x*2);return l}
