import type { Case } from '../../graders/cases/case.ts';
import { casesOf } from '../../graders/cases/cases.ts';
import type { Exercise } from '../../graders/exercise.ts';

/** Seeds that are looked at: ten, of a hundred cases each. */
const SEEDS = Array.from({ length: 10 }, (_, i) => i + 1);

/** A case, and where it comes from, in words. */
export interface Placed {
  case: Case;
  where: string;
  /** The place of a golden case in golden.json. */
  path?: (string | number)[];
}

/** The edges and golden cases once, and the generated ones of ten seeds. */
export function manyCases(exercise: Exercise, onProgress: (done: number, total: number) => void): Placed[] {
  const counts = { edge: 0, golden: 0, generated: 0, sized: 0 };
  return SEEDS.flatMap((seed, done) => {
    onProgress(done, SEEDS.length);
    const cases = casesOf(exercise, seed).filter(({ kind }) => done === 0 || kind === 'generated');
    return cases.map((it) => {
      if (it.kind === 'generated') return { case: it, where: `a generated case of seed ${seed}` };
      const number = ++counts[it.kind];
      return { case: it, where: `${it.kind} case ${number}`, ...(it.kind === 'golden' && { path: ['cases', number - 1] }) };
    });
  });
}
