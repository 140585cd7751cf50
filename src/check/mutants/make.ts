import { type Mutant, mutantsOf } from './mutant.ts';
import { numericChanges } from './numeric.ts';
import { strykerChanges } from './stryker.ts';

/** All mutants of a reference, in the order of its lines: those of the mutation library, and those that numerical code needs beside. */
export async function makeMutants(reference: string): Promise<Mutant[]> {
  return mutantsOf(reference, [...(await strykerChanges(reference)), ...numericChanges(reference)]);
}
