import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Asked } from '../classroom/ask-class.ts';

/** What came of the last thing that somebody asked of the class. */
export type Doing =
  | { kind: 'idle' }
  | { kind: 'waiting' }
  | { kind: 'done'; sentence: string }
  /** `field`: which of what was sent, where the class names one. */
  | { kind: 'refused'; sentence: string; field?: string };

/** Asks one thing after the other, and says what came of each. */
export interface Asking {
  doing: ReadonlySignal<Doing>;
  /** Does nothing while something else is under way; undefined where the class refused, or could not be reached. */
  ask: <Answer>(work: () => Promise<Asked<Answer>>, done: (answer: Answer) => string) => Promise<Answer | undefined>;
  /** Forgets what was said. */
  clear: () => void;
}

export function createAsking(doing: Signal<Doing> = signal<Doing>({ kind: 'idle' })): Asking {
  return {
    doing,
    async ask(work, done) {
      if (doing.value.kind === 'waiting') return undefined;
      doing.value = { kind: 'waiting' };
      const asked = await work();
      if (asked.kind === 'answered') {
        doing.value = { kind: 'done', sentence: done(asked.answer) };
        return asked.answer;
      }
      const field = asked.kind === 'refused' ? asked.field : undefined;
      doing.value = { kind: 'refused', sentence: asked.sentence, ...(field !== undefined && { field }) };
      return undefined;
    },
    clear: () => {
      if (doing.value.kind !== 'waiting') doing.value = { kind: 'idle' };
    },
  };
}
