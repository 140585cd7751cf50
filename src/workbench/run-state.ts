import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { ENGINE_VERSION } from '../../graders/sandbox/limits.ts';
import type { Verdict } from '../../graders/verdict.ts';
import { type AttemptEvent, type OpenedEvent, type RecordEvent, stamp } from '../record/events.ts';
import { isAccepted, progressOf } from '../record/progress.ts';
import type { LearnerRecord } from '../record/record.ts';
import { keepVerdict, readVerdict } from './kept-verdict.ts';

/** What grades: `GraderClient` in the browser. */
export interface Grader {
  grade(
    exercise: ExercisePackage,
    source: string,
    seed: number,
    options: { onProgress?: (casesDone: number, casesTotal: number) => void; signal?: AbortSignal },
  ): Promise<Verdict>;
}

export interface RunOptions {
  record: LearnerRecord;
  exercise: string;
  /** Fetches the package; asked again after a failure. */
  loadPackage: () => Promise<ExercisePackage>;
  startGrader: () => Promise<Grader>;
  /** What is done with a text before it is checked: nothing of it changes the verdict. */
  before?: (exercise: ExercisePackage, source: string, stopped: AbortSignal) => Promise<void>;
  /** Judges in place of this page, which then needs no package and no grader. Rejects with a sentence where there is no verdict. */
  judgeThere?: ((source: string, signal: AbortSignal) => Promise<Verdict>) | undefined;
  /** By which the inputs are drawn. */
  seed?: () => number;
  /** Is told of an attempt, and of the verdict on it, once the record has it. */
  onKept?: (attempt: AttemptEvent, verdict: Verdict) => void;
  now: () => number;
}

export type Run =
  | { kind: 'idle' }
  /** `done` of `total` inputs; `total` is 0 until the first is. `heardAt`: when the checker last told of itself. `isThere`: a class judges. */
  | { kind: 'running'; submitted: boolean; done: number; total: number; startedAt: number; heardAt: number; isThere: boolean };

/** A verdict and what it was about. */
export interface Shown {
  verdict: Verdict;
  source: string;
  submitted: boolean;
  /** Which submission, from 1; 0 for a run. */
  attempt: number;
  at: number;
}

/** Every run of everybody is drawn from this seed, unless a class sets another. */
export const SEED = 1;

/** Running and submitting, and what the record says of this exercise. */
export function createRunState({
  record,
  exercise,
  loadPackage,
  startGrader,
  before = async () => {},
  judgeThere,
  seed = () => SEED,
  onKept,
  now,
}: RunOptions) {
  const run = signal<Run>({ kind: 'idle' });
  const shown = signal<Shown | undefined>(undefined);
  /** Why a run came to no verdict; never counted. */
  const failure = signal<string | undefined>(undefined);
  const events = signal<RecordEvent[]>([]);
  const loaded = signal<ExercisePackage | undefined>(undefined);
  let stopping: AbortController | undefined;
  /** Attempts that are shown already and still being written. */
  const writing = new Map<string, AttemptEvent>();

  async function refresh(): Promise<void> {
    const all = await record.eventsOf(`exercise/${exercise}`);
    const known = new Set(all.map(({ id }) => id));
    events.value = [...all, ...[...writing.values()].filter(({ id }) => !known.has(id))];
  }

  /** Shows the last result again. Runs nothing. */
  async function restore(): Promise<void> {
    await refresh();
    if (shown.value || run.value.kind === 'running') return;
    const attempts = events.value.filter((event): event is AttemptEvent => event.kind === 'attempt');
    const last = attempts.at(-1);
    const verdict = last && readVerdict(last.result);
    if (!last || !verdict) return;
    const attempt = last.submitted ? attempts.filter((event) => event.submitted && event.at <= last.at).length : 0;
    shown.value = { verdict, source: last.source, submitted: last.submitted, attempt, at: last.at };
  }

  async function fetchPackage(): Promise<ExercisePackage> {
    loaded.value ??= await loadPackage();
    return loaded.value;
  }

  /** Checks a text and keeps the verdict; `submitted` marks it as the one to hand in. Does nothing while a run is on. */
  async function start(source: string, submitted: boolean): Promise<void> {
    if (run.value.kind === 'running') return;
    const startedAt = now();
    const controller = new AbortController();
    stopping = controller;
    failure.value = undefined;
    run.value = { kind: 'running', submitted, done: 0, total: 0, startedAt, heardAt: startedAt, isThere: judgeThere !== undefined };
    const judge = judgeThere ? () => judgeThere(source, controller.signal) : await judgeHere(source, controller.signal);
    const attempt = judge && !controller.signal.aborted ? await judged(judge, source, submitted, controller.signal) : undefined;
    if (stopping === controller) run.value = { kind: 'idle' };
    if (attempt) await keep(attempt);
  }

  /** What judges a text on this page, once all that it needs is there; undefined where something cannot be had. */
  async function judgeHere(source: string, aborted: AbortSignal): Promise<(() => Promise<Verdict>) | undefined> {
    const step = await reach(fetchPackage, 'The exercise could not be fetched. Are you online?', aborted);
    const grader = step && !aborted.aborted ? await reach(startGrader, 'The checker did not start.', aborted) : undefined;
    if (!step || !grader || aborted.aborted) return undefined;
    await before(step, source, aborted);
    const onProgress = (done: number, total: number) => {
      if (run.value.kind === 'running' && !aborted.aborted) run.value = { ...run.value, done, total, heardAt: now() };
    };
    return () => grader.grade(step, source, seed(), { onProgress, signal: aborted });
  }

  async function judged(
    judge: () => Promise<Verdict>,
    source: string,
    submitted: boolean,
    aborted: AbortSignal,
  ): Promise<AttemptEvent | undefined> {
    try {
      const verdict = await judge();
      if (!aborted.aborted) return show(verdict, source, submitted);
    } catch (error) {
      if (!aborted.aborted) failure.value = `${stoppedSentence(error)} This is not counted against you.`;
    }
    return undefined;
  }

  /** Shows a verdict before it is written: the database may take longer than the checker did. */
  function show(verdict: Verdict, source: string, submitted: boolean): AttemptEvent {
    const at = now();
    const isBroken = verdict.verdict === 'judge_error';
    const event = {
      kind: 'attempt',
      exercise,
      exerciseVersion: verdict.exerciseVersion,
      submitted: submitted && !isBroken,
      source,
      engineVersion: ENGINE_VERSION,
    } as const;
    const attempt = stamp({ ...event, verdict: verdict.verdict, result: keepVerdict(verdict) }, at);
    writing.set(attempt.id, attempt);
    events.value = [...events.value, attempt];
    const submissions = events.value.filter((other) => other.kind === 'attempt' && other.submitted).length;
    shown.value = { verdict, source, submitted: event.submitted, attempt: event.submitted ? submissions : 0, at };
    return attempt;
  }

  async function keep(attempt: AttemptEvent): Promise<void> {
    await record.append(attempt);
    writing.delete(attempt.id);
    await refresh();
    const verdict = readVerdict(attempt.result);
    if (verdict) onKept?.(attempt, verdict);
  }

  /** What a run needs, or why it cannot have it. After Stop nobody asks any more, and a later run may be on. */
  async function reach<T>(get: () => Promise<T>, otherwise: string, stopped: AbortSignal): Promise<T | undefined> {
    try {
      return await get();
    } catch {
      if (!stopped.aborted) failure.value = `${otherwise} This is not counted against you.`;
      return undefined;
    }
  }

  /** Ends the run at once. Nothing is recorded. */
  function stop(): void {
    stopping?.abort();
    stopping = undefined;
    run.value = { kind: 'idle' };
  }

  /** Opens a step of the ladder, and remembers it. */
  async function open(step: OpenedEvent['step'], index: number): Promise<void> {
    const since = step === 'mistake' ? (shown.value?.at ?? 0) : 0;
    if (events.value.some((event) => event.kind === 'opened' && event.step === step && event.index === index && event.at >= since)) return;
    const exerciseVersion = shown.value?.verdict.exerciseVersion ?? '';
    await record.append(stamp({ kind: 'opened', exercise, exerciseVersion, step, index }, now()));
    await refresh();
  }

  const stopListening = record.onChange((change) => {
    if (change.kind === 'events' && !change.here) void refresh();
  });

  return {
    run: run as ReadonlySignal<Run>,
    shown: shown as ReadonlySignal<Shown | undefined>,
    failure: failure as ReadonlySignal<string | undefined>,
    events: events as ReadonlySignal<RecordEvent[]>,
    package: loaded as ReadonlySignal<ExercisePackage | undefined>,
    /** Whether this exercise was ever accepted. */
    isPassed: computed(() => events.value.some(isAccepted)),
    /** How it stands; undefined until something was done. */
    standing: computed(() => progressOf(events.value).exercises.get(exercise)),
    refresh,
    restore,
    fetchPackage,
    start,
    stop,
    open,
    close: stopListening,
  };
}

/** Why the checker came to no verdict, as a sentence. */
export function stoppedSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(message) ? message : `The checker stopped: ${message}.`;
}
