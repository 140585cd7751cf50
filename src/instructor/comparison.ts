import type { Alike, ExerciseAlike } from '../gradebook/copied/alike.ts';
import { compareClass } from '../gradebook/copied/compare-class.ts';
import type { Task } from '../regrade/task.ts';
import type { ComparingPhase } from './protocol.ts';

export interface ComparisonOptions {
  /** ms. */
  now: () => number;
  /** Resolves when the thread has answered what came meanwhile. */
  pause: () => Promise<void>;
  onPhase: (phase: ComparingPhase) => void;
  /** Undefined where nothing is compared. */
  onFound: (found: readonly ExerciseAlike[] | undefined) => void;
}

/** So long the thread does nothing else: the pool of graders waits for it. */
const SLICE_MS = 20;

/** Looks for solutions of a class that are alike, where somebody asks for it: the same comparison as on the command line. */
export function createComparison({ now, pause, onPhase, onFound }: ComparisonOptions) {
  let isOn = false;
  let tasks: readonly Task[] = [];
  let found: readonly ExerciseAlike[] | undefined;
  /** Counts up with every beginning: what began before ends there. */
  let begun = 0;

  const tell = (now: readonly ExerciseAlike[] | undefined): void => {
    found = now;
    onFound(now);
  };

  async function compare(): Promise<void> {
    const mine = ++begun;
    tell(undefined);
    if (!isOn || tasks.length === 0) return onPhase({ kind: isOn ? 'waiting' : 'off' });
    onPhase({ kind: 'comparing', share: 0 });
    await pause();
    const steps = compareClass(tasks);
    while (mine === begun) {
      const until = now() + SLICE_MS;
      let step = steps.next();
      while (!step.done && now() < until) step = steps.next();
      if (step.done) {
        onPhase({ kind: 'done' });
        return tell(step.value);
      }
      onPhase({ kind: 'comparing', share: step.value });
      await pause();
    }
  }

  return {
    /** Another class, or more of it: what was found before no longer holds. */
    take(anew: readonly Task[]): Promise<void> {
      tasks = anew;
      return compare();
    },

    /** Begins, or ends at once. */
    turn(on: boolean): Promise<void> {
      isOn = on;
      return compare();
    },

    /** Two solutions side by side, by their place among those of an exercise. */
    pair: (exercise: string, at: number): Alike | undefined => found?.find((it) => it.exercise === exercise)?.pairs[at],
  };
}
