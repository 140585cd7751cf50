// ATTACK {"name": "30-override-JSON-typedarrays", "verdicts": ["wrong_answer"]}
JSON.stringify=()=>"[2,4,6]";JSON.parse=()=>[2,4,6];globalThis.Float64Array=function(){return [2,4,6]};globalThis.ArrayBuffer=function(){};
function solve(v){return [0,0,0]}
