import type { ExercisePackage } from '../package/schema.ts';
import { type Loaded, loadAuthorFile, loadProgram, type Needed, type Wanted } from '../program.ts';
import { stepsModule } from '../sandbox/realm.generated.ts';
import type { Program, Sandbox } from '../sandbox/sandbox.ts';

/** What has to be known of an exercise to call a solution of it. */
export type Called = Pick<ExercisePackage, 'entry' | 'operations' | 'signature'>;

/** Whether the operations are methods of a class, which the entry is. */
export const isOfClass = ({ operations, signature }: Called): boolean => operations !== undefined && /^\s*new\b/.test(signature);

/** The global of the driver. */
const RUN = '$run$';

/** Loads a learner's solution, or one under trial. The program's global of the entry's name is what a case calls. */
export function loadSolution(sandbox: Sandbox, source: string, called: Called): Loaded {
  const loaded = loadProgram(sandbox, source, wantedOf(called));
  return loaded.kind === 'loaded' ? { ...loaded, program: asEntry(loaded.program, called) } : loaded;
}

/** The same of a solution of the author's. Throws `BrokenExercise`. */
export const loadAuthorSolution = (author: Sandbox, file: string, source: string, called: Called, needed?: Needed): Program =>
  asEntry(loadAuthorFile(author, file, source, wantedOf(called), needed), called);

/** Where there are operations, a driver behind the source calls them one after the other. */
function wantedOf(called: Called): Wanted {
  const { entry, operations } = called;
  if (!operations) return { names: [entry], functions: [entry] };
  const functions = isOfClass(called) ? [entry] : operations;
  const given = functions.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`).join(', ');
  const make = isOfClass(called) ? `$functions$.${entry}` : 'undefined';
  const driver = `const $functions$ = { ${given} };\nconst ${RUN} = ${stepsModule}.makeRunner(${make}, $functions$);`;
  return { names: [...functions, RUN], functions, around: (code) => `${code}\n${driver}` };
}

/** Callers know the entry alone. */
function asEntry(program: Program, { entry, operations }: Called): Program {
  const run = program.globals.get(RUN);
  return operations && run !== undefined ? { ...program, globals: new Map([[entry, run]]) } : program;
}
