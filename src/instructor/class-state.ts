import type { GraderPool } from '../../graders/worker/pool.ts';
import { rowsOf } from '../gradebook/best.ts';
import { changesBetween } from '../gradebook/changes.ts';
import { type Columns, gradesCsv } from '../gradebook/grades-csv.ts';
import { type Report, reportOf } from '../gradebook/report-data.ts';
import type { Result } from '../gradebook/result.ts';
import { resultLine } from '../gradebook/result-line.ts';
import type { Waiting } from '../gradebook/shown-report.ts';
import type { Grading } from '../grading/grading-file.ts';
import { scoredRows } from '../grading/score.ts';
import type { Opened } from '../regrade/collect.ts';
import { run } from '../regrade/run.ts';
import type { Task } from '../regrade/task.ts';
import type { Dropped } from './dropped-files.ts';
import { createOwnFiles } from './own-files.ts';
import type { BesideShown, ClassPhase } from './protocol.ts';
import { readClass } from './read-class.ts';
import { count } from './tally.ts';
import { createVerdicts, waitingOf } from './verdicts.ts';

export interface ClassOptions {
  /** Ids of the site's exercises. */
  exercises: readonly string[];
  /** The exercise of an id that somebody else wrote. */
  open: (exercise: string) => Promise<Opened>;
  /** A pool of so many workers as this machine has room for; closed when the class is graded. */
  startPool: (most: number) => Pick<GraderPool, 'gradeAll' | 'close'> & { workers: number };
  /** ms; for the time that is left, and for how often the report is drawn anew. */
  now: () => number;
  /** What was read, whenever it is something else. */
  onTasks: (tasks: readonly Task[]) => void;
  onPhase: (phase: ClassPhase) => void;
  onReport: (report: Report, waiting: ReadonlyMap<string, Waiting>) => void;
  onBeside: (files: BesideShown[]) => void;
}

export type ClassState = ReturnType<typeof createClassState>;

/** The report is drawn anew at most once in this time, and takes at most a twentieth of it. */
const DRAW_MS = 500;
const DRAW_SHARE = 20;

/** What has changed is said at most once in this time: a screen shows no more. */
const TELL_MS = 100;

/** A class on the page for instructors, in a thread of its own: what was dropped is read, graded and folded here, and nothing leaves the browser. */
export function createClassState({ exercises, open, startPool, now, onTasks, onPhase, onReport, onBeside }: ClassOptions) {
  const dropped: Dropped[] = [];
  const own = createOwnFiles(exercises);
  let secret: string | undefined;

  const verdicts = createVerdicts();
  let report: Report | undefined;

  /** What has to be done anew; `nothing` while all is done, or held. */
  let due: 'reading' | 'grading' | 'nothing' = 'nothing';
  let held: 'paused' | 'stopped' | undefined;
  let controller = new AbortController();
  let working: Promise<void> | undefined;
  const throttle = { drawnAt: Number.NEGATIVE_INFINITY, drawingMs: 0, toldAt: Number.NEGATIVE_INFINITY };

  const rowsBy = (all: readonly Result[], grading: Grading | undefined) => (grading ? scoredRows(all, grading) : rowsOf(all));

  /** Learners of whom something is not graded yet; nobody where it was stopped. */
  const waiting = () => waitingOf(due === 'nothing' && held !== 'paused' ? [] : verdicts.waiting());

  function draw(isForced = true): void {
    if (!isForced && now() - throttle.drawnAt < Math.max(DRAW_MS, DRAW_SHARE * throttle.drawingMs)) return;
    const begun = now();
    const all = verdicts.results();
    const open = waiting();
    const earlier = own.earlier();
    const changes =
      earlier &&
      // What is still to be graded is no change.
      changesBetween(earlier, all).filter(({ key, exercise, to }) => to || !open.get(key)?.exercises.has(exercise));
    report = reportOf(all, changes, rowsBy(all, own.rules()));
    onReport(report, open);
    throttle.drawnAt = now();
    throttle.drawingMs = throttle.drawnAt - begun;
  }

  function tell(phase: ClassPhase, isForced = true): void {
    if (!isForced && now() - throttle.toldAt < TELL_MS) return;
    throttle.toldAt = now();
    onPhase(phase);
  }

  const tellBeside = () => onBeside(own.shown());

  const isDue = (): boolean => due !== 'nothing' && held === undefined;

  /** Does what is due, and begins again where something else comes meanwhile. */
  function work(what: 'reading' | 'grading'): Promise<void> {
    held = undefined;
    if (due !== 'reading') due = what;
    controller.abort();
    working ??= (async () => {
      try {
        while (isDue()) await pass();
      } finally {
        working = undefined;
      }
    })();
    return working;
  }

  async function pass(): Promise<void> {
    controller = new AbortController();
    const { signal } = controller;
    if (due === 'reading') {
      tell({ kind: 'reading', done: 0, total: dropped.length });
      const onRead = (done: number, total: number) => tell({ kind: 'reading', done, total }, false);
      const read = await readClass(dropped, { open, packages: own.packages(), secret, signal, onRead });
      if (signal.aborted || !read) return void rest();
      verdicts.read(read);
      onTasks(read.tasks);
      due = 'grading';
    }
    draw();
    const toGrade = verdicts.toGrade();
    if (toGrade.length > 0) await gradeAll(toGrade, signal);
    if (!signal.aborted) due = 'nothing';
    rest();
  }

  /** Says how it stands after a pass, where no other one follows. */
  function rest(): void {
    if (isDue()) return;
    const left = verdicts.waiting().length;
    const total = verdicts.tasks().length;
    draw();
    if (held === 'paused') tell({ kind: 'paused', done: total - left, total });
    else tell({ kind: 'done', left });
  }

  async function gradeAll(tasks: readonly Task[], signal: AbortSignal): Promise<void> {
    const total = verdicts.tasks().length;
    const before = total - tasks.length;
    const begun = now();
    const tally = verdicts.tally();
    const pool = startPool(tasks.length);
    const progress = (done: number): ClassPhase => ({
      kind: 'grading',
      done: before + done,
      total,
      leftMs: done === 0 ? undefined : ((now() - begun) / done) * (tasks.length - done),
      workers: pool.workers,
      tally: { ...tally },
    });
    tell(progress(0));
    try {
      const journal = {
        append: (result: Result) => {
          verdicts.keep(result);
          count(tally, result);
        },
      };
      const onDone = (done: number) => {
        if (signal.aborted) return;
        tell(progress(done), false);
        draw(false);
      };
      verdicts.ended((await run(tasks, { pool, journal, signal, onDone })).results);
    } finally {
      pool.close();
    }
  }

  return {
    results: verdicts.results,
    report: () => report,
    /** What one learner handed in, each with the text that was judged. */
    attemptsOf: verdicts.attemptsOf,
    /** `grades.csv`, byte for byte as the command line writes it. */
    grades: (columns: Columns): string => gradesCsv(rowsBy(verdicts.results(), own.rules()), columns),
    /** The lines of `results.jsonl`, as the command line writes them. */
    lines: (): string[] => verdicts.results().map(resultLine),

    /** Takes files beside those that are here. What is graded already stays; the same file, dropped again, changes nothing. */
    async add(files: readonly Dropped[]): Promise<void> {
      let hasHandedIn = false;
      let hasPackages = false;
      for (const one of files) {
        const kind = await own.take(one);
        if (kind) hasPackages ||= kind === 'package';
        else if (!dropped.some((it) => isSame(it, one))) {
          hasHandedIn = true;
          dropped.push(one);
        }
      }
      tellBeside();
      if (dropped.length === 0) return;
      if (hasHandedIn || hasPackages) return work('reading');
      if (held !== 'paused' && !working) return work('grading');
      draw();
    },

    /** Takes a file of the instructor's own back. */
    async leaveOut(name: string): Promise<void> {
      const was = own.leaveOut(name);
      tellBeside();
      if (dropped.length === 0) return;
      if (was === 'package') return work('reading');
      draw();
    },

    /** Draws inputs of their own for each learner; undefined: those of every page. The secret stays in memory, and goes with the page. */
    async drawBy(text: string | undefined): Promise<void> {
      if (secret === text) return;
      secret = text;
      if (dropped.length > 0) return work('reading');
    },

    /** Ends what is running, and keeps what is done. */
    hold(how: 'paused' | 'stopped'): void {
      const isResting = held !== undefined;
      held = how;
      controller.abort();
      if (isResting && !working) rest();
    },

    /** Goes on where it was held. */
    goOn: (): Promise<void> => work('grading'),
  };
}

const isSame = (a: Dropped, b: Dropped): boolean =>
  a.name === b.name && a.file.size === b.file.size && a.file.lastModified === b.file.lastModified;
