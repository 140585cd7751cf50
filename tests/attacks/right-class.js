// ATTACK {"name": "right-class", "verdicts": ["accepted"]}
class Doubler{#by=2;static{this.made=0}constructor(v){this.v=v;Doubler.made++}get all(){return this.v.map(this.#twice,this)}#twice(x){return x*this.#by}}
function solve(v){return new Doubler(v).all}
