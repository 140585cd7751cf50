import { type ReadonlySignal, signal } from '@preact/signals';
import type { GraderPool } from '../../graders/worker/pool.ts';
import { type Report, reportOf } from '../gradebook/report-data.ts';
import type { Result } from '../gradebook/result.ts';
import { inOrder } from '../gradebook/result-order.ts';
import { collect, type Opened, ungradedOf } from '../regrade/collect.ts';
import type { HandedInFile, NoFile } from '../regrade/handed-in-file.ts';
import { run } from '../regrade/run.ts';
import { identityOf, type Task } from '../regrade/task.ts';

export interface ClassOptions {
  /** The exercise of an id that somebody else wrote. */
  open: (exercise: string) => Promise<Opened>;
  /** A pool of so many workers as this machine has room for; closed when the class is graded. */
  startPool: (most: number) => Pick<GraderPool, 'gradeAll' | 'close'>;
  /** ms; for the time that is left, and for how often the report is drawn anew. */
  now: () => number;
}

export type ClassPhase =
  | { kind: 'empty' }
  | { kind: 'reading' }
  | { kind: 'grading'; done: number; total: number; leftMs: number }
  | { kind: 'done'; isStopped: boolean };

export type ClassState = ReturnType<typeof createClassState>;

/** The report is drawn anew at most once in this time, and takes at most a twentieth of it. */
const DRAW_MS = 500;
const DRAW_SHARE = 20;

/** A class on the page for instructors: what was dropped is graded here, and nothing leaves the browser. */
export function createClassState({ open, startPool, now }: ClassOptions) {
  const phase = signal<ClassPhase>({ kind: 'empty' });
  const report = signal<Report | undefined>(undefined);
  const graded = new Map<string, Result>();
  const ungraded = new Map<string, Result>();
  /** What was judged, by the identity of its task. */
  const sources = new Map<string, string>();
  let stopping: AbortController | undefined;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawingMs = 0;

  const results = (): Result[] => inOrder([...graded.values(), ...ungraded.values()]);

  function draw(isLast = false): void {
    if (!isLast && now() - drawnAt < Math.max(DRAW_MS, DRAW_SHARE * drawingMs)) return;
    const begun = now();
    report.value = reportOf(results());
    drawnAt = now();
    drawingMs = drawnAt - begun;
  }

  /** Grades what is new among files that were dropped; what is here already stays. Does nothing while a class is being graded. */
  async function add({ files, others }: { files: readonly HandedInFile[]; others: readonly NoFile[] }): Promise<void> {
    if (phase.value.kind === 'reading' || phase.value.kind === 'grading') return;
    phase.value = { kind: 'reading' };
    const controller = new AbortController();
    stopping = controller;
    const collected = await collect(files, { open });
    const put = (result: Result) => ungraded.set(JSON.stringify([result.file, result.position, result.kind, result.exercise]), result);
    for (const result of [...others.map(ungradedOf), ...collected.ungraded]) put(result);
    for (const { known, source } of collected.tasks) sources.set(identityOf(known), source);
    const tasks = collected.tasks.filter(({ known }) => !graded.has(identityOf(known)));
    const isStopped = controller.signal.aborted || (tasks.length > 0 && (await gradeAll(tasks, put, controller.signal)) === 'stopped');
    draw(true);
    phase.value = { kind: 'done', isStopped };
  }

  async function gradeAll(tasks: readonly Task[], put: (result: Result) => void, signal: AbortSignal): Promise<'finished' | 'stopped'> {
    const begun = now();
    const total = tasks.length;
    phase.value = { kind: 'grading', done: 0, total, leftMs: 0 };
    const pool = startPool(total);
    try {
      const journal = {
        append: (result: Result) => {
          if (result.kind === 'graded') graded.set(identityOf(result), result);
        },
      };
      const onDone = (done: number) => {
        phase.value = { kind: 'grading', done, total, leftMs: ((now() - begun) / done) * (total - done) };
        draw();
      };
      const ended = await run(tasks, { pool, journal, signal, onDone });
      for (const result of ended.results) if (result.kind === 'not-graded') put(result);
      return ended.kind;
    } finally {
      pool.close();
    }
  }

  return {
    phase: phase as ReadonlySignal<ClassPhase>,
    report: report as ReadonlySignal<Report | undefined>,
    results,
    /** What one learner handed in, each with the text that was judged. */
    attemptsOf: (key: string): { result: Result; source: string | undefined }[] =>
      results()
        .filter((result) => result.key === key)
        .map((result) => ({ result, source: result.kind === 'graded' ? sources.get(identityOf(result)) : undefined })),
    add,
    /** Keeps what is done; the same files, dropped again, go on from there. */
    stop: () => stopping?.abort(),
  };
}
