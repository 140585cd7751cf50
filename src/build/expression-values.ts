import { evaluateExpressions, type Evaluated } from '../../graders/expressions.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';

let sandbox: Promise<Sandbox> | undefined;

/**
 * Values of JavaScript expressions over the helpers and, with a package, over its reference. For the build: one sandbox a process, so
 * that every number on a page is what the grader would compute.
 */
export async function expressionValues(exercise: ExercisePackage | undefined, expressions: string[]): Promise<Evaluated[]> {
  sandbox ??= loadWasm().then((wasm) => Sandbox.open(wasm));
  return evaluateExpressions(await sandbox, exercise, expressions);
}
