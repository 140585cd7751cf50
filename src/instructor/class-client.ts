import { type ReadonlySignal, signal } from '@preact/signals';
import type { ShownAlike } from '../gradebook/copied/shown-alike.ts';
import { type PairSides, placeOfPair } from '../gradebook/report/live.ts';
import type { HeatMap } from '../gradebook/heat-map.ts';
import type { ShownExercise, ShownReport, ShownRow } from '../gradebook/shown-report.ts';
import type { Dropped } from './dropped-files.ts';
import type { Attempt, BesideShown, ClassPhase, ComparingPhase, Reply, Request, SiteExercise } from './protocol.ts';

export interface ClassClientOptions {
  wasm: string;
  exercises: readonly SiteExercise[];
  startWorker: () => Worker;
  /** Resolves when what was put into the page is on the screen. */
  drawn: () => Promise<void>;
  save: (name: string, blob: Blob) => void;
}

export type ClassClient = ReturnType<typeof createClassClient>;

/** Files that are handed over at once: a thousand would hold the page up. */
const FILES_AT_ONCE = 100;

/** The class as the page has it: what to show, and what can be asked of the thread that holds it. */
export function createClassClient({ wasm, exercises, startWorker, drawn, save }: ClassClientOptions) {
  const phase = signal<ClassPhase>({ kind: 'empty' });
  const beside = signal<BesideShown[]>([]);
  const report = signal<ShownReport | undefined>(undefined);
  const heats = signal<ReadonlyMap<string, HeatMap>>(new Map());
  const learner = signal<{ key: string; attempts: Attempt[] | undefined } | undefined>(undefined);
  const comparing = signal<ComparingPhase>({ kind: 'off' });
  const alike = signal<ShownAlike | undefined>(undefined);
  const pairs = signal<ReadonlyMap<string, PairSides>>(new Map());
  const failure = signal<string | undefined>(undefined);

  let head: (Reply & { kind: 'head' }) | undefined;
  const rows = new Map<string, ShownRow>();
  const sections = new Map<string, ShownExercise>();

  let worker: Worker | undefined;

  /** The thread starts with the first that is asked of it: who only looks at the page needs no checker. */
  function ask(request: Request): void {
    worker ??= started();
    worker.postMessage(request);
  }

  function put(): void {
    if (!head) return;
    report.value = {
      ...head.head,
      rows: head.order.flatMap((key) => rows.get(key) ?? []),
      exercises: head.head.exerciseIds.flatMap((id) => sections.get(id) ?? []),
    };
  }

  /** Shows a part of the report, and asks for the next when it is on the screen. */
  function show(keep: () => void): void {
    keep();
    put();
    void drawn().then(() => ask({ kind: 'drawn' }));
  }

  function take(reply: Reply): void {
    switch (reply.kind) {
      case 'phase':
        phase.value = reply.phase;
        break;
      case 'beside':
        beside.value = reply.files;
        break;
      case 'head':
        show(() => {
          head = reply;
          if (reply.isNew) rows.clear();
        });
        break;
      case 'rows':
        show(() => {
          for (const row of reply.rows) rows.set(row.key, row);
        });
        break;
      case 'exercises':
        show(() => {
          for (const exercise of reply.exercises) {
            sections.set(exercise.exercise, exercise);
            // One that is open is drawn as it is now.
            if (heats.value.has(exercise.exercise)) ask({ kind: 'heat', exercise: exercise.exercise });
          }
        });
        break;
      case 'heat':
        heats.value = new Map([...heats.value, [reply.exercise, reply.heat]]);
        break;
      case 'learner':
        if (learner.value?.key === reply.learner) learner.value = { key: reply.learner, attempts: reply.attempts };
        break;
      case 'comparing':
        comparing.value = reply.phase;
        break;
      case 'alike':
        alike.value = reply.alike;
        pairs.value = new Map();
        break;
      case 'pair':
        pairs.value = new Map([...pairs.value, [placeOfPair(reply.exercise, reply.at), reply.sides]]);
        break;
      case 'file':
        save(reply.name, reply.blob);
        break;
      case 'failed':
        failure.value = reply.message;
        break;
      default:
        reply satisfies never;
    }
  }

  function started(): Worker {
    const thread = startWorker();
    thread.addEventListener('message', ({ data }: MessageEvent<Reply>) => take(data));
    thread.addEventListener('error', ({ message }) => {
      failure.value = message || 'The thread that holds the class did not start.';
    });
    thread.postMessage({ kind: 'open', wasm, exercises } satisfies Request);
    return thread;
  }

  return {
    phase: phase as ReadonlySignal<ClassPhase>,
    beside: beside as ReadonlySignal<BesideShown[]>,
    report: report as ReadonlySignal<ShownReport | undefined>,
    heats: heats as ReadonlySignal<ReadonlyMap<string, HeatMap>>,
    learner: learner as ReadonlySignal<{ key: string; attempts: Attempt[] | undefined } | undefined>,
    comparing: comparing as ReadonlySignal<ComparingPhase>,
    alike: alike as ReadonlySignal<ShownAlike | undefined>,
    pairs: pairs as ReadonlySignal<ReadonlyMap<string, PairSides>>,
    failure: failure as ReadonlySignal<string | undefined>,
    ask,

    /** Hands over what was dropped, in parts. */
    async drop(files: readonly Dropped[]): Promise<void> {
      for (let begin = 0; begin < files.length; begin += FILES_AT_ONCE) {
        const isLast = begin + FILES_AT_ONCE >= files.length;
        ask({ kind: 'drop', files: files.slice(begin, begin + FILES_AT_ONCE), isLast });
        if (!isLast) await drawn();
      }
    },

    openLearner(key: string): void {
      learner.value = { key, attempts: undefined };
      ask({ kind: 'learner', learner: key });
    },

    closeLearner(): void {
      learner.value = undefined;
    },

    close: () => worker?.terminate(),
  };
}
