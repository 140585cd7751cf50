// ATTACK {"name": "error-cause-cycle", "verdicts": ["run_time_error"]}
function solve(v){const e=new AggregateError([],'many');e.cause=e;e.errors.push(e);Object.setPrototypeOf(e,new Proxy(Error.prototype,{getOwnPropertyDescriptor(){throw e},getPrototypeOf(){throw e}}));delete e.message;throw e}
