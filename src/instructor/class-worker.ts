/** The thread that holds a class: it reads what was dropped, has it graded by a pool of its own, and tells the page what to show. */
import '../workbench/package-file/no-jit.ts';
import { GraderPool } from '../../graders/worker/pool.ts';
import { shownAlike } from '../gradebook/copied/shown-alike.ts';
import type { Report } from '../gradebook/report-data.ts';
import { shownReport, type Waiting } from '../gradebook/shown-report.ts';
import type { Collecting } from '../regrade/collect.ts';
import { openOnce } from '../regrade/open-once.ts';
import { misreadingsOf } from '../regrade/task.ts';
import { fetchPackage } from '../site/fetch-package.ts';
import { type ClassState, createClassState } from './class-state.ts';
import { createComparison } from './comparison.ts';
import type { Dropped } from './dropped-files.ts';
import type { Reply, Request, SiteExercise } from './protocol.ts';
import { createFeed, createStretches } from './report-feed.ts';

const post = (reply: Reply): void => postMessage(reply);
const feed = createFeed(post);
const stretches = createStretches();
const comparison = createComparison({
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  onPhase: (phase) => post({ kind: 'comparing', phase }),
  onFound: (found) => post({ kind: 'alike', alike: found && shownAlike(found, { withSides: false }) }),
});
let state: ClassState | undefined;
let last: { report: Report; waiting: ReadonlyMap<string, Waiting> } | undefined;
let misreadings: ReturnType<typeof misreadingsOf> = new Map();
let dropping: Dropped[] = [];

/** More do not help: a worker more is a sandbox more in memory. */
const MOST_WORKERS = 8;

function open(wasm: string, exercises: readonly SiteExercise[]): ClassState {
  return createClassState({
    exercises: exercises.map(({ id }) => id),
    open: opener(exercises),
    startPool(most) {
      const workers = Math.max(1, Math.min(navigator.hardwareConcurrency || 2, MOST_WORKERS, most));
      const pool = new GraderPool({ wasm, workers });
      return { workers, gradeAll: (...job) => pool.gradeAll(...job), close: () => pool.close() };
    },
    now: () => performance.now(),
    onTasks(tasks) {
      misreadings = misreadingsOf(tasks);
      comparison.take(tasks);
    },
    onPhase: (phase) => post({ kind: 'phase', phase }),
    onReport(report, waiting) {
      last = { report, waiting };
      show();
    },
    onBeside: (files) => post({ kind: 'beside', files }),
  });
}

function show(): void {
  if (last) feed.show(shownReport(last.report, { waiting: last.waiting, stretch: stretches.stretch, misreadings, withHeat: false }));
}

/** Fetches each exercise once. */
function opener(exercises: readonly SiteExercise[]): Collecting['open'] {
  const open = openOnce(
    new Map(exercises.flatMap(({ id, packageHref }) => (packageHref === null ? [] : [[id, packageHref] as const]))),
    (address, exercise) =>
      fetchPackage(address).then(
        (it) => ({ kind: 'package', package: it }),
        () => ({
          kind: 'unusable',
          found: `the exercise ${exercise} could not be fetched`,
          fix: 'Go online, reload the page and drop the files again.',
        }),
      ),
  );
  return async (exercise) =>
    exercises.some(({ id, packageHref }) => id === exercise && packageHref === null)
      ? {
          kind: 'unusable',
          found: `the exercise ${exercise} keeps its reference, which this site does not hold`,
          fix: 'Grade it where its package is: npm run regrade, or the server of your class.',
        }
      : open(exercise);
}

/** Does what the page asks for; what takes long goes on by itself. */
function answer(request: Request, held: ClassState): Promise<void> | void {
  switch (request.kind) {
    case 'open':
      return;
    case 'drop': {
      dropping.push(...request.files);
      if (!request.isLast) return;
      const files = dropping;
      dropping = [];
      return held.add(files);
    }
    case 'leave-out':
      return held.leaveOut(request.name);
    case 'secret':
      return held.drawBy(request.text);
    case 'hold':
      return held.hold(request.how);
    case 'go-on':
      return held.goOn();
    case 'stretch':
      stretches.show(request.list, request.from);
      return show();
    case 'heat': {
      const heat = last?.report.exercises.find(({ exercise }) => exercise === request.exercise)?.heat;
      return heat && post({ kind: 'heat', exercise: request.exercise, heat });
    }
    case 'learner':
      return post({ kind: 'learner', learner: request.learner, attempts: held.attemptsOf(request.learner) });
    case 'compare':
      return comparison.turn(request.isOn);
    case 'pair': {
      const pair = comparison.pair(request.exercise, request.at);
      return pair && post({ ...request, sides: { left: pair.left, right: pair.right } });
    }
    case 'save':
      return request.file === 'grades'
        ? post({ kind: 'file', name: 'grades.csv', blob: new Blob([held.grades(request.columns)], { type: 'text/csv' }) })
        : post({ kind: 'file', name: 'results.jsonl', blob: new Blob(held.lines(), { type: 'application/jsonl' }) });
    case 'drawn':
      return feed.drawn();
    default:
      return request satisfies never;
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'open') state = open(data.wasm, data.exercises);
  if (state) Promise.resolve(answer(data, state)).catch((error: unknown) => post({ kind: 'failed', message: String(error) }));
});
