// ATTACK {"name": "growth-dear-but-linear", "verdicts": ["accepted"], "note": "a constant times the work of the reference is no growth"}
class Cell{#x;constructor(x){this.#x=x}get twice(){return[...this].reduce((a,b)=>a+b,0)}*[Symbol.iterator](){yield this.#x;yield this.#x}}
const solve=(v)=>v.map(x=>new Cell(x)).map(c=>c.twice)
