import { type Loaded, loadAuthorFile, loadProgram, type Needed, type Wanted } from '../program.ts';
import { RESULT_DEPTH, RESULT_PARTS } from '../sandbox/limits.ts';
import { stepsModule } from '../sandbox/realm.generated.ts';
import type { Program, Sandbox } from '../sandbox/sandbox.ts';
import { type Called, isOfClass } from './called.ts';
import { functionPlaces } from './functions.ts';
import { MAKERS, makersScript } from './makers.ts';

/** The global of the driver, and what it calls. */
const RUN = '$run$';
const FUNCTIONS = '$functions$';

/** Loads a learner's solution, or one under trial. The program's global of the entry's name is what a case calls. */
export function loadSolution(sandbox: Sandbox, source: string, called: Called): Loaded {
  const loaded = loadProgram(sandbox, source, wantedOf(called));
  return loaded.kind === 'loaded' ? { ...loaded, program: asEntry(loaded.program, called) } : loaded;
}

/** The same of a solution of the author's. Throws `BrokenExercise`. */
export const loadAuthorSolution = (author: Sandbox, file: string, source: string, called: Called, needed?: Needed): Program =>
  asEntry(loadAuthorFile(author, file, source, wantedOf(called), needed), called);

/** Where a case is more than a call with plain data, a driver behind the source carries it out. */
function wantedOf(called: Called): Wanted {
  if (called.operations) return steps(called, called.operations);
  return called.functions === undefined ? { names: [called.entry], functions: [called.entry] } : withFunctions(called, called.functions);
}

/** Calls the operations one after the other. */
function steps(called: Called, operations: readonly string[]): Wanted {
  const functions = isOfClass(called) ? [called.entry] : operations;
  const given = functions.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`).join(', ');
  const className = isOfClass(called) ? `'${called.entry}'` : 'undefined';
  return {
    names: [...functions, RUN],
    functions,
    own: [RUN, FUNCTIONS],
    around: (code, own) =>
      `${code}\nconst ${own(FUNCTIONS)} = { ${given} };\nconst ${own(RUN)} = ${stepsModule}.makeRunner(${className}, ${own(FUNCTIONS)}, ${RESULT_PARTS}, ${RESULT_DEPTH});`,
  };
}

/** Makes the functions that a case names before it calls the entry with them. */
function withFunctions(called: Called, functions: string): Wanted {
  const { entry } = called;
  const driver = (run: string, makers: string): string => `
const ${run} = (...args) => {
  for (const place of [${functionPlaces(called).join(', ')}]) {
    const [name, ...given] = args[place];
    args[place] = ${makers}[name](...given);
  }
  return ${entry}(...args);
};`;
  return {
    names: [entry, RUN],
    functions: [entry],
    own: [RUN, MAKERS],
    before: (own) => makersScript(functions, own(MAKERS)),
    around: (code, own) => code + driver(own(RUN), own(MAKERS)),
  };
}

/** Callers know the entry alone. */
function asEntry(program: Program, { entry }: Called): Program {
  const run = program.globals.get(RUN);
  return run === undefined ? program : { ...program, globals: new Map([[entry, run]]) };
}
