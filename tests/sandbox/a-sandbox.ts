import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import type { Outcome } from '../../graders/sandbox/outcome.ts';
import { type Program, Sandbox } from '../../graders/sandbox/sandbox.ts';
import type { Value } from '../../graders/value.ts';

export const wasm = await loadWasm();
export const sandbox = await Sandbox.open(wasm);

/** Loads a script, and throws where it does not load. */
export function program(script: string, ...names: string[]): Program {
  const load = sandbox.load(script, names.length > 0 ? names : ['solve']);
  if (load.kind === 'failed') throw new Error(`did not load: ${JSON.stringify(load.outcome)}`);
  return load.program;
}

/** What `solve` of a script comes to. */
export const run = (script: string, ...args: Value[]): Outcome => sandbox.call(program(script), 'solve', args);

/** The value that `solve` of a script returns, or the outcome's kind. */
export const solved = (script: string, ...args: Value[]): unknown => {
  const outcome = run(script, ...args);
  return outcome.kind === 'value' ? outcome.value : outcome.kind;
};
