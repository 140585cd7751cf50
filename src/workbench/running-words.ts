import type { Run } from './run-state.ts';

type Running = Run & { kind: 'running' };

/** How far a run is: `Input 23 of 120`. */
export function progressWords({ done, total, isThere }: Running): string {
  if (isThere) return 'The class is judging it';
  if (total === 0) return 'Starting';
  return done < total ? `Input ${done + 1} of ${total}` : `All ${total} inputs judged, working out what to show`;
}

/** Without a word from the checker for so long, a run is said to be busy with something long. A run of the course's takes less than half of it. */
const LONG_MS = 2_000;

/**
 * What goes on where the checker has been silent for long: within a single call it cannot tell of itself. Undefined where it has not. Neither
 * a number nor an input is named: the last one that was told of may lie some behind.
 */
export function longWords(run: Running, nowMs: number): string | undefined {
  if (nowMs - run.heardAt < LONG_MS) return undefined;
  if (run.isThere) return 'The class is taking a while. Others may be judged before you, or one input may take long.';
  if (run.total === 0) return 'The checker is still starting.';
  return run.done < run.total
    ? 'One input is taking a while. The run goes on, and stops by itself at the step limit.'
    : 'What comes after the inputs is taking a while. The run goes on, and stops by itself at the step limit.';
}
