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

/** Who judges the corpus once more, when the Node that runs the tests has judged all of it. */
export const SECOND_JUDGES = ['node22', 'javascriptcore', 'chromium', 'handed-in'] as const;
export type SecondJudge = (typeof SECOND_JUDGES)[number];

/**
 * What these judges take of the corpus: all that ends soon, and their part of what runs long, so that each program of that kind is
 * judged by one of them. A quarter of the programs takes nine tenths of the time.
 */
export function shareOf<T>(all: T[], judges: SecondJudge[], isLong: (one: T) => boolean): T[] {
  let long = 0;
  return all.filter((one) => !isLong(one) || judges.includes(SECOND_JUDGES[long++ % SECOND_JUDGES.length] as SecondJudge));
}

/** Whether a job is an attack that runs long. */
export const isLong = ({ attack }: Job): boolean => attack?.long === true;

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
