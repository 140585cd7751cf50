import type { GraderPool } from '../../graders/worker/pool.ts';
import { rowsOf } from '../gradebook/best.ts';
import { changesBetween } from '../gradebook/changes.ts';
import { type Columns, gradesCsv } from '../gradebook/grades-csv.ts';
import { type Report, reportOf } from '../gradebook/report-data.ts';
import type { Result, UngradedResult } from '../gradebook/result.ts';
import { resultLine } from '../gradebook/result-line.ts';
import { inOrder } from '../gradebook/result-order.ts';
import type { Waiting } from '../gradebook/shown-report.ts';
import type { Grading } from '../grading/grading-file.ts';
import { scoredRows } from '../grading/score.ts';
import { type Collected, collect, type Opened, ungradedOf } from '../regrade/collect.ts';
import { run } from '../regrade/run.ts';
import { identityOf, type Task } from '../regrade/task.ts';
import { type Beside, isBeside, NOT_BY_ITSELF, readBeside, rulesOf } from './beside.ts';
import type { Dropped } from './dropped-files.ts';
import { handedInFiles } from './handed-in-files.ts';
import type { Attempt, BesideShown, ClassPhase, Tally } from './protocol.ts';

export interface ClassOptions {
  /** Ids of the site's exercises. */
  exercises: readonly string[];
  /** The exercise of an id that somebody else wrote. */
  open: (exercise: string) => Promise<Opened>;
  /** A pool of so many workers as this machine has room for; closed when the class is graded. */
  startPool: (most: number) => Pick<GraderPool, 'gradeAll' | 'close'> & { workers: number };
  /** ms; for the time that is left, and for how often the report is drawn anew. */
  now: () => number;
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
export function createClassState({ exercises, open, startPool, now, onPhase, onReport, onBeside }: ClassOptions) {
  const dropped: Dropped[] = [];
  const beside = new Map<string, Beside>();
  let secret: string | undefined;

  let collected: Collected = { tasks: [], ungraded: [] };
  /** Verdicts by the identity of their task. They outlive what was dropped: the same task is never graded twice. */
  const graded = new Map<string, Result>();
  /** Those that the checker could not grade this time. */
  const failed = new Map<string, UngradedResult>();
  let report: Report | undefined;

  /** What has to be done anew; `nothing` while all is done, or held. */
  let due: 'reading' | 'grading' | 'nothing' = 'nothing';
  let held: 'paused' | 'stopped' | undefined;
  let controller = new AbortController();
  let working: Promise<void> | undefined;
  const throttle = { drawnAt: Number.NEGATIVE_INFINITY, drawingMs: 0, toldAt: Number.NEGATIVE_INFINITY };

  const results = (): Result[] =>
    inOrder([
      ...collected.tasks.flatMap(({ known }) => graded.get(identityOf(known)) ?? failed.get(identityOf(known)) ?? []),
      ...collected.ungraded,
    ]);

  const packages = () => new Map([...beside.values()].flatMap((it) => (it.kind === 'package' ? [[it.package.id, it] as const] : [])));
  const idsOfAll = () => [...new Set([...exercises, ...packages().keys()])];

  function rules(): Grading | undefined {
    for (const file of beside.values()) {
      const read = file.kind === 'grading' ? rulesOf(file, idsOfAll()) : undefined;
      if (read?.kind === 'rules') return read.rules;
    }
    return undefined;
  }

  const rowsBy = (all: readonly Result[], grading: Grading | undefined) => (grading ? scoredRows(all, grading) : rowsOf(all));

  /** Learners of whom something is not graded yet. */
  function waiting(): Map<string, Waiting & { exercises: Set<string> }> {
    const found = new Map<string, Waiting & { exercises: Set<string> }>();
    if (due === 'nothing' && held !== 'paused') return found;
    for (const { known } of collected.tasks) {
      if (graded.has(identityOf(known)) || failed.has(identityOf(known))) continue;
      const learner = found.get(known.key) ?? { names: known.learner.name === '' ? [] : [known.learner.name], exercises: new Set() };
      found.set(known.key, learner);
      learner.exercises.add(known.exercise);
    }
    return found;
  }

  function draw(isForced = true): void {
    if (!isForced && now() - throttle.drawnAt < Math.max(DRAW_MS, DRAW_SHARE * throttle.drawingMs)) return;
    const begun = now();
    const all = results();
    const open = waiting();
    const earlier = [...beside.values()].find((it) => it.kind === 'earlier');
    const changes =
      earlier &&
      // What is still to be graded is no change.
      changesBetween(earlier.results, all).filter(({ key, exercise, to }) => to || !open.get(key)?.exercises.has(exercise));
    report = reportOf(all, changes, rowsBy(all, rules()));
    onReport(report, open);
    throttle.drawnAt = now();
    throttle.drawingMs = throttle.drawnAt - begun;
  }

  function tell(phase: ClassPhase, isForced = true): void {
    if (!isForced && now() - throttle.toldAt < TELL_MS) return;
    throttle.toldAt = now();
    onPhase(phase);
  }

  const tellBeside = () => onBeside([...beside.values()].map((file) => besideShown(file, exercises, idsOfAll())));

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
      const read = await readAll(signal);
      if (signal.aborted || !read) return void rest();
      collected = read;
      failed.clear();
      due = 'grading';
    }
    draw();
    const open = collected.tasks.filter(({ known }) => !graded.has(identityOf(known)));
    if (open.length > 0) await gradeAll(open, signal);
    if (!signal.aborted) due = 'nothing';
    rest();
  }

  /** Says how it stands after a pass, where no other one follows. */
  function rest(): void {
    if (isDue()) return;
    const open = collected.tasks.filter(({ known }) => !graded.has(identityOf(known)) && !failed.has(identityOf(known))).length;
    draw();
    if (held === 'paused') tell({ kind: 'paused', done: collected.tasks.length - open, total: collected.tasks.length });
    else tell({ kind: 'done', left: open });
  }

  async function readAll(signal: AbortSignal): Promise<Collected | undefined> {
    tell({ kind: 'reading', done: 0, total: dropped.length });
    const { files, others } = await handedInFiles(dropped);
    const misplaced = files.filter(({ name }) => isBeside(name)).map(({ name }) => ({ name, ...NOT_BY_ITSELF }));
    const own = packages();
    let done = 0;
    const counted = files
      .filter(({ name }) => !isBeside(name))
      .map((file, _, { length }) => ({
        ...file,
        read: async (mostBytes: number) => {
          tell({ kind: 'reading', done: done++, total: length }, false);
          // What is read after the end is thrown away.
          return signal.aborted ? { kind: 'refused' as const, reason: 'it was stopped' } : file.read(mostBytes);
        },
      }));
    const openAny = async (exercise: string): Promise<Opened> => {
      const mine = own.get(exercise);
      return mine ? { kind: 'package', package: mine.package } : open(exercise);
    };
    const read = await collect(counted, { open: openAny, secret });
    read.ungraded.push(...[...others, ...misplaced].map(ungradedOf));
    return signal.aborted ? undefined : read;
  }

  async function gradeAll(tasks: readonly Task[], signal: AbortSignal): Promise<void> {
    const total = collected.tasks.length;
    const before = total - tasks.length;
    const begun = now();
    const tally: Tally = { accepted: 0, wrong: 0, error: 0, limit: 0, aside: collected.ungraded.length };
    for (const { known } of collected.tasks) count(tally, graded.get(identityOf(known)));
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
          if (result.kind === 'graded') graded.set(identityOf(result), result);
          count(tally, result);
        },
      };
      const onDone = (done: number) => {
        if (signal.aborted) return;
        tell(progress(done), false);
        draw(false);
      };
      const ended = await run(tasks, { pool, journal, signal, onDone });
      const byPlace = new Map(tasks.map(({ known }) => [placeOf(known), identityOf(known)]));
      for (const result of ended.results)
        if (result.kind === 'not-graded') failed.set(byPlace.get(placeOf(result)) ?? placeOf(result), result);
    } finally {
      pool.close();
    }
  }

  return {
    results,
    report: () => report,
    /** What one learner handed in, each with the text that was judged. */
    attemptsOf(key: string): Attempt[] {
      const sources = new Map(collected.tasks.map(({ known, source }) => [identityOf(known), source]));
      return results()
        .filter((result) => result.key === key)
        .map((result) => ({ result, source: result.kind === 'graded' ? sources.get(identityOf(result)) : undefined }));
    },
    /** `grades.csv`, byte for byte as the command line writes it. */
    grades: (columns: Columns): string => gradesCsv(rowsBy(results(), rules()), columns),
    /** The lines of `results.jsonl`, as the command line writes them. */
    lines: (): string[] => results().map(resultLine),

    /** Takes files beside those that are here. What is graded already stays; the same file, dropped again, changes nothing. */
    async add(files: readonly Dropped[]): Promise<void> {
      let hasHandedIn = false;
      let hasPackages = false;
      for (const one of files) {
        const mine = await readBeside(one);
        if (mine) {
          hasPackages ||= mine.kind === 'package';
          put(beside, mine);
        } else if (!dropped.some((it) => isSame(it, one))) {
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
      const was = beside.get(name);
      beside.delete(name);
      tellBeside();
      if (dropped.length === 0) return;
      if (was?.kind === 'package') return work('reading');
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

const placeOf = ({ file, position, exercise }: Pick<Result, 'file' | 'position' | 'exercise'>): string =>
  JSON.stringify([file, position, exercise]);

const isSame = (a: Dropped, b: Dropped): boolean =>
  a.name === b.name && a.file.size === b.file.size && a.file.lastModified === b.file.lastModified;

/** One file of rules and one earlier run count, the last that came; of two packages with one id the second is refused, as on the command line. */
function put(beside: Map<string, Beside>, mine: Beside): void {
  for (const [name, other] of beside) {
    if (name === mine.name) continue;
    if (mine.kind !== 'package' && mine.kind !== 'refused' && other.kind === mine.kind) beside.delete(name);
    if (mine.kind === 'package' && other.kind === 'package' && other.package.id === mine.package.id) {
      const why = [`${name} and ${mine.name} both have the id ${mine.package.id}. Leave one out.`];
      return void beside.set(mine.name, { kind: 'refused', name: mine.name, why });
    }
  }
  beside.set(mine.name, mine);
}

function count(tally: Tally, result: Result | undefined): void {
  if (!result) return;
  if (result.kind === 'not-graded') tally.aside++;
  else if (result.verdict === 'accepted') tally.accepted++;
  else if (result.verdict === 'wrong_answer') tally.wrong++;
  else if (result.verdict.endsWith('_limit_exceeded')) tally.limit++;
  else tally.error++;
}

function besideShown(file: Beside, site: readonly string[], ids: readonly string[]): BesideShown {
  const { name } = file;
  switch (file.kind) {
    case 'refused':
      return { name, kind: 'refused', why: file.why };
    case 'earlier':
      return { name, kind: 'earlier', results: file.results.length };
    case 'package':
      return { name, kind: 'package', id: file.package.id, title: file.package.title, isOfSite: site.includes(file.package.id) };
    case 'grading': {
      const read = rulesOf(file, ids);
      return read.kind === 'refused' ? { name, kind: 'refused', why: read.why } : { name, kind: 'grading', rules: read.rules };
    }
    default:
      return file satisfies never;
  }
}
