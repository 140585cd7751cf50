import type { Case } from '../cases/case.ts';
import { outcomeText } from '../identity.ts';
import { KeptResults } from './kept-results.ts';
import { judgeCase, type Solution } from './judge-case.ts';
import { isLimit, type Judged } from './judged.ts';

/** Told after every case, and while a failing one is made smaller. */
export type OnProgress = (casesDone: number, casesTotal: number) => void;

/** A solution on cases: how it did, and what of it is evidence. */
export interface CasesRun {
  judged: Judged[];
  /** What `outcomeText` says of each case, also where its result is not kept. */
  evidence: string[];
}

/** Judges a solution on cases, in order, up to the first limit. Where the run's work is used up, the next call meets that limit. */
export function runCases(solution: Solution, cases: readonly Case[], onProgress: OnProgress): CasesRun {
  const run: CasesRun = { judged: [], evidence: [] };
  const kept = new KeptResults();
  for (const it of cases) {
    const done = judgeCase(solution, it);
    run.evidence.push(outcomeText(done.outcome));
    run.judged.push(kept.keep(done));
    onProgress(run.judged.length, cases.length);
    if (isLimit(done)) break;
  }
  return run;
}
