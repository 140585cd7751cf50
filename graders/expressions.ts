import { BrokenExercise } from './package/broken-exercise.ts';
import type { ExercisePackage } from './package/schema.ts';
import { WORK_PER_EXPRESSION } from './sandbox/limits.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { prepare } from './sandbox/source.ts';
import type { Evaluated } from './worker/protocol.ts';
import { describeOutcome } from './sandbox/outcome.ts';

/**
 * Values of JavaScript expressions over the helpers and, with a package, over its reference: a statement's examples, a lesson's numbers,
 * a quiz's answers. Each expression runs on its own, after the reference.
 */
export function evaluateExpressions(
  sandbox: Sandbox,
  exercise: Pick<ExercisePackage, 'reference'> | undefined,
  expressions: readonly string[],
): Evaluated[] {
  const reference = exercise ? scriptOf('reference.ts', exercise.reference) : '';
  return expressions.map((expression) => evaluateOne(sandbox, reference, expression));
}

function evaluateOne(sandbox: Sandbox, reference: string, expression: string): Evaluated {
  try {
    const script = scriptOf('expression', `const ${RESULT} = (\n${expression}\n);`);
    const load = sandbox.load(`${reference}\n${script}`, [RESULT], WORK_PER_EXPRESSION);
    if (load.kind === 'failed') return { kind: 'error', message: `The expression ${describeOutcome(load.outcome)}.` };
    if (!load.program.globals.has(RESULT)) return { kind: 'error', message: 'The expression has no value (undefined).' };
    const outcome = sandbox.read(load.program, RESULT);
    return outcome.kind === 'value'
      ? { kind: 'value', value: outcome.value }
      : { kind: 'error', message: `The expression ${describeOutcome(outcome)}.` };
  } catch (error) {
    if (error instanceof BrokenExercise) return { kind: 'error', message: error.message };
    throw error;
  }
}

/** A name that no expression uses. */
const RESULT = '$result$';

function scriptOf(file: string, source: string): string {
  const prepared = prepare(source);
  if (prepared.kind === 'refused') throw new BrokenExercise(`${file}: ${prepared.error.message}`);
  return prepared.script.code;
}
