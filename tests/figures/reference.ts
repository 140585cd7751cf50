import type { Value } from '../../graders/value.ts';
import { expressionValues } from '../../src/build/expression-values.ts';
import { loadPackage } from '../../src/build/packages.ts';

/** What the exercise's reference says, in the sandbox. */
export async function reference(exercise: string, call: string): Promise<Value> {
  const [answer] = await expressionValues(await loadPackage(exercise), [call]);
  if (answer?.kind !== 'value') throw new Error(`${call}: ${answer?.message ?? 'no answer'}`);
  return answer.value;
}
