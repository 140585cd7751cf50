// ATTACK {"name": "pollute-error", "verdicts": ["run_time_error"]}
Error.prototype.name={toString(){for(;;);}};Object.defineProperty(Error.prototype,'message',{get(){for(;;);}});Object.defineProperty(Error.prototype,'stack',{get(){for(;;);}});
function solve(v){throw new Error}
