import type { OnProgress } from '../judge/run-cases.ts';

/** Milliseconds between two signs of life: often enough for a bar that moves, and seldom enough to cost nothing. */
const PROGRESS_MS = 50;

/**
 * Tells of the first case, the last, and of some between. The one place that reads a clock: when it is told, not what. `isFollowed`: whether
 * anybody wants to know how far it is; else only signs of life are given, which a run that is over in no time has no need of.
 */
export function nowAndThen(tell: OnProgress, isFollowed = true): OnProgress {
  let toldMs = isFollowed ? Number.NEGATIVE_INFINITY : performance.now();
  let told = 0;
  return (casesDone, casesTotal) => {
    const nowMs = performance.now();
    const isLast = isFollowed && casesDone === casesTotal && told < casesTotal;
    if (nowMs - toldMs < PROGRESS_MS && !isLast) return;
    toldMs = nowMs;
    told = casesDone;
    tell(casesDone, casesTotal);
  };
}
