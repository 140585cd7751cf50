import type { Case } from '../../../graders/cases/case.ts';
import type { Exercise } from '../../../graders/exercise.ts';
import type { Sandbox } from '../../../graders/sandbox/sandbox.ts';
import { Candidate } from '../candidate.ts';
import type { Mutant } from './mutant.ts';

/** What became of a mutant on the cases of a seed. */
export interface MutantRun {
  mutant: Mutant;
  /** `stillborn`: it does not load, and proves nothing. */
  fate: 'killed' | 'survived' | 'stillborn';
  /** Whether each case that the kill matrix shows killed the mutant. */
  kills: boolean[];
  /** Position of the first case that killed it; −1 where none did. */
  killer: number;
  /** Largest error as a share of the tolerance; of a mutant that was killed, what is known up to there. */
  share: number;
}

/** The mutant does not end if it takes so much more work than the reference; much less than a call may take, for the sake of time. */
const WORK_FACTOR = 100;
const WORK_AT_LEAST = 2_000_000;

/** The matrix shows one in so many of the generated cases: enough to see whether they do their part, small ones and large ones. */
const SHOWN_EVERY = 5;

/** Whether the matrix shows a case: these are run for every mutant, whether it is dead already or not. */
export function isShown(cases: readonly Case[], index: number): boolean {
  const generated = cases.findIndex(({ kind }) => kind === 'generated');
  return generated < 0 || index < generated || (index - generated) % SHOWN_EVERY === 0;
}

/** Runs a mutant on the shown cases, and on the others until one kills it. */
export function runMutant(sandbox: Sandbox, exercise: Exercise, mutant: Mutant, cases: readonly Case[]): MutantRun {
  const candidate = Candidate.load(sandbox, exercise, mutant.source);
  if (!candidate) return { mutant, fate: 'stillborn', kills: [], killer: -1, share: Number.POSITIVE_INFINITY };
  const kills: boolean[] = [];
  let killer = -1;
  let share = 0;
  for (const [index, it] of cases.entries()) {
    const shown = isShown(cases, index);
    if (!shown && killer >= 0) continue;
    const tried = candidate.try(it, WORK_AT_LEAST + WORK_FACTOR * it.work);
    share = Math.max(share, tried.share);
    if (tried.share > 1 && killer < 0) killer = index;
    if (shown) kills.push(tried.share > 1);
  }
  return { mutant, fate: killer < 0 ? 'survived' : 'killed', kills, killer, share };
}
