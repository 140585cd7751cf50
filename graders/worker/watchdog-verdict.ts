import { exerciseVersion, verdictHash } from '../identity.ts';
import { NO_CASES } from '../judge/case-marks.ts';
import type { ExercisePackage } from '../package/schema.ts';
import { normalise } from '../source/line-ends.ts';
import type { Verdict } from '../verdict.ts';

/** The verdict where the worker could not give one: all that is known is how far it came. */
export function watchdogVerdict(
  exercisePackage: ExercisePackage,
  source: string,
  seed: number,
  { casesDone, casesTotal }: { casesDone: number; casesTotal: number },
): Verdict {
  const verdict = 'time_limit_exceeded';
  const identity = { exercise: exercisePackage.id, exerciseVersion: exerciseVersion(exercisePackage), seed };
  return {
    ...identity,
    casesRun: casesDone,
    casesRight: 0,
    casesTotal,
    ...NO_CASES,
    work: { learner: 0, reference: 0 },
    verdictHash: verdictHash({ ...identity, source: normalise(source), verdict, by: 'watchdog', outcomes: [] }),
    console: { lines: [], dropped: 0 },
    verdict,
    by: 'watchdog',
  };
}
