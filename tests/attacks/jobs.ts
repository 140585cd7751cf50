import type { ExercisePackage } from '../../graders/package/schema.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { type Attack, readAttacks } from './corpus.ts';

/** One thing to judge. */
export interface Job {
  name: string;
  package: ExercisePackage;
  source: string;
  attack?: Attack;
}

export const TARGET = 'tests/attacks/double';

/** One exercise for each kind of result: a number, a vector, and a number from matrices. `e2e/same-verdict.test.ts` compares all exercises. */
const EXERCISES = ['entropy', 'additive-fusion', 'margin-contrastive-loss'];

/** Every attack, and every solution that comes with some exercises. */
export async function allJobs(): Promise<Job[]> {
  const target = await loadPackage(TARGET);
  const packages = await Promise.all([...EXERCISES, TARGET].map(loadPackage));
  const solutions = packages.flatMap((exercise) =>
    [{ name: 'reference', source: exercise.reference }, ...exercise.submissions].map(({ name, source }) => ({
      name: `${exercise.id}/${name}`,
      package: exercise,
      source,
    })),
  );
  return [...readAttacks().map((attack) => ({ name: attack.name, package: target, source: attack.source, attack })), ...solutions];
}
