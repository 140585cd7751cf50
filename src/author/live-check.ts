import { type ReadonlySignal, signal } from '@preact/signals';
import type { CheckReport, OnStep } from '../check/report.ts';
import type { ExerciseFolder } from '../check/check-files.ts';
import { bytesOf, type Files } from './content.ts';

/** Checks the files of an exercise; a new check ends the one that is running. */
export interface Checker {
  check(folder: ExerciseFolder, onStep: OnStep): Promise<CheckReport>;
  close(): void;
}

export type Checking =
  /** Changed since the last check; the next one begins when typing pauses. */
  | { kind: 'waiting' }
  | { kind: 'running'; step: string; done: number; total: number }
  | { kind: 'done'; seconds: number }
  /** By its author. */
  | { kind: 'stopped' }
  /** The check itself did not work. */
  | { kind: 'failed'; reason: string };

/** Milliseconds of pause in typing after which a check begins. */
export const CHECK_AFTER_MS = 700;

export type LiveCheck = ReturnType<typeof createLiveCheck>;

/** Checks an exercise whenever it has changed. `start`: fetches the check when it is first needed. `now`: ms. */
export function createLiveCheck({ start, now }: { start: () => Promise<Checker>; now: () => number }) {
  const checking = signal<Checking>({ kind: 'waiting' });
  const report = signal<CheckReport | undefined>(undefined);
  let checker: Promise<Checker> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: { name: string; files: Files } | undefined;
  let run = 0;

  async function check(): Promise<void> {
    clearTimeout(timer);
    if (!latest) return;
    const mine = ++run;
    const isMine = (): boolean => mine === run;
    const began = now();
    checking.value = { kind: 'running', step: '', done: 0, total: 1 };
    try {
      checker ??= start();
      const folder = { id: latest.name, files: bytesOf(latest.files) };
      const found = await (await checker).check(folder, (step, done, total) => {
        if (isMine()) checking.value = { kind: 'running', step, done, total };
      });
      if (!isMine()) return;
      report.value = found;
      checking.value = { kind: 'done', seconds: (now() - began) / 1000 };
    } catch (error) {
      if (!isMine()) return;
      end();
      checking.value = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Ends what runs, and the thread with it: the next check starts another one. */
  function end(): void {
    run++;
    clearTimeout(timer);
    void checker?.then((it) => it.close()).catch(() => undefined);
    checker = undefined;
  }

  return {
    checking: checking as ReadonlySignal<Checking>,
    /** What the last check has found, until the next one has. */
    report: report as ReadonlySignal<CheckReport | undefined>,

    /** The exercise is now this; after the author has stopped a check, too. */
    follow(name: string, files: Files): void {
      latest = { name, files };
      if (checking.value.kind !== 'running') checking.value = { kind: 'waiting' };
      clearTimeout(timer);
      timer = setTimeout(() => void check(), CHECK_AFTER_MS);
    },

    /** Checks at once. */
    check: (): void => void check(),

    stop(): void {
      end();
      checking.value = { kind: 'stopped' };
    },

    close: end,
  };
}
