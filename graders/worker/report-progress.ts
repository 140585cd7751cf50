import type { OnProgress } from '../judge/run-cases.ts';

/** Milliseconds between two signs of life: often enough for a bar that moves, and seldom enough to cost nothing. */
const PROGRESS_MS = 50;

/** Tells of the first case, the last, and of some between. The one place that reads a clock: when it is told, not what. */
export function nowAndThen(tell: OnProgress): OnProgress {
  let toldMs = Number.NEGATIVE_INFINITY;
  let told = 0;
  return (casesDone, casesTotal) => {
    const nowMs = performance.now();
    const isLast = casesDone === casesTotal && told < casesTotal;
    if (nowMs - toldMs < PROGRESS_MS && !isLast) return;
    toldMs = nowMs;
    told = casesDone;
    tell(casesDone, casesTotal);
  };
}
