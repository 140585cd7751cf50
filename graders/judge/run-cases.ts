import type { Case } from '../cases/case.ts';
import { WORK_PER_RUN } from '../sandbox/limits.ts';
import { isLimit, type Judged, judgeCase, type Solution } from './judged.ts';

/** Told after every case, and while a failing one is made smaller. */
export type OnProgress = (casesDone: number, casesTotal: number) => void;

/** Judges a solution on cases, in order, up to the first limit; and slow solutions get fewer generated cases, so that a run ends. */
export function runCases(solution: Solution, cases: readonly Case[], onProgress: OnProgress): Judged[] {
  const judged: Judged[] = [];
  let work = 0;
  for (const it of cases) {
    if (work > WORK_PER_RUN && it.kind === 'generated') break;
    const done = judgeCase(solution, it);
    judged.push(done);
    work += done.outcome.work;
    onProgress(judged.length, cases.length);
    if (isLimit(done)) break;
  }
  return judged;
}
