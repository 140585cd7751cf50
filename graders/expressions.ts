import { BrokenExercise } from './messages/author-fault.ts';
import type { ExercisePackage } from './package/schema.ts';
import { authorScript } from './program.ts';
import { WORK_PER_EXPRESSION } from './sandbox/limits.ts';
import { describeOutcome } from './sandbox/outcome.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { unusedName } from './source/unused-name.ts';
import type { Value } from './value.ts';

/** The value of an expression, or a sentence that says why it has none. */
export type Evaluated = { kind: 'value'; value: Value } | { kind: 'error'; message: string };

/**
 * Values of JavaScript expressions over the helpers and, with a package, over its reference: a statement's examples, a lesson's numbers,
 * a quiz's answers. Each expression runs on its own, after the reference.
 */
export function evaluateExpressions(
  sandbox: Sandbox,
  exercise: Pick<ExercisePackage, 'reference'> | undefined,
  expressions: readonly string[],
): Evaluated[] {
  const reference = exercise ? authorScript('reference.ts', exercise.reference) : '';
  return expressions.map((expression) => evaluateOne(sandbox, reference, expression));
}

function evaluateOne(sandbox: Sandbox, reference: string, expression: string): Evaluated {
  try {
    const name = unusedName(RESULT, reference + expression);
    const script = authorScript('expression', `const ${name} = (\n${expression}\n);`);
    const load = sandbox.load(`${reference}\n${script}`, [name], WORK_PER_EXPRESSION);
    if (load.kind === 'failed') return { kind: 'error', message: `The expression ${describeOutcome(load.outcome)}.` };
    if (!load.program.globals.has(name)) return { kind: 'error', message: 'The expression has no value (undefined).' };
    const outcome = sandbox.read(load.program, name);
    return outcome.kind === 'value'
      ? { kind: 'value', value: outcome.value }
      : { kind: 'error', message: `The expression ${describeOutcome(outcome)}.` };
  } catch (error) {
    if (!(error instanceof BrokenExercise)) throw error;
    return { kind: 'error', message: error.faults.map(({ file, found }) => `${file}: ${found}`).join(' ') };
  }
}

/** The global with the value. */
const RESULT = '$result$';
