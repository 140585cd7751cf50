import type { Value } from '../../graders/value.ts';
import { evaluate } from '../../src/build/evaluate.ts';
import { loadPackage } from '../../src/build/packages.ts';

/** What the exercise's reference says, in the sandbox. */
export async function reference(exercise: string, call: string): Promise<Value> {
  const [answer] = await evaluate(await loadPackage(exercise), [call]);
  if (answer?.kind !== 'value') throw new Error(`${call}: ${answer?.message ?? 'no answer'}`);
  return answer.value;
}
