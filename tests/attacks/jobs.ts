import type { ExercisePackage } from '../../graders/package/schema.ts';
import { exerciseIds, loadPackage } from '../../src/build/packages.ts';
import { type Attack, readAttacks } from './corpus.ts';

/** One thing to judge. */
export interface Job {
  name: string;
  package: ExercisePackage;
  source: string;
  attack?: Attack;
}

export const TARGET = 'tests/attacks/double';

/** Every attack, and every solution that comes with an exercise. */
export async function allJobs(): Promise<Job[]> {
  const target = await loadPackage(TARGET);
  const packages = await Promise.all([...(await exerciseIds()), TARGET].map(loadPackage));
  const solutions = packages.flatMap((exercise) =>
    [{ name: 'reference', source: exercise.reference }, ...exercise.submissions].map(({ name, source }) => ({
      name: `${exercise.id}/${name}`,
      package: exercise,
      source,
    })),
  );
  return [...readAttacks().map((attack) => ({ name: attack.name, package: target, source: attack.source, attack })), ...solutions];
}
