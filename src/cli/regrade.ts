/**
 * npm run regrade -- <folder, zip or files…> --out <folder> [--against <earlier results>] [--dry-run] [--only <exercise>]
 *   [--packages <folder>] [--seed-per-learner <secret>] [--columns plain|moodle|canvas]
 *   [--grading <grading.yaml>] [--copied] [--workers N]
 *
 * Grades a class: *.crossmodal.json as learners hand them in, and plain <learner>/<exercise>.ts or .js, also as Moodle and Canvas pack them. Writes results.jsonl,
 * grades.csv and report.html into the folder and says in words what came out. What is done is kept when it is stopped; the same command goes on from
 * there. Exit code 0: everything has a verdict; 1: something could not be graded; 2: the run could not begin; 130: it was stopped.
 */
import { stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { GraderPool } from '../../graders/worker/pool.ts';
import { readCourse } from '../course/read-course.ts';
import { rowsOf } from '../gradebook/best.ts';
import { alikeLines } from '../gradebook/alike-lines.ts';
import { compareClass } from '../gradebook/copied/compare-class.ts';
import type { ExerciseAlike } from '../gradebook/copied/alike.ts';
import { changesBetween } from '../gradebook/changes.ts';
import { COLUMNS, gradesCsv } from '../gradebook/grades-csv.ts';
import { scoredRows } from '../grading/score.ts';
import { count } from '../gradebook/report/names.ts';
import { inOrder } from '../gradebook/result-order.ts';
import { type Report, reportOf } from '../gradebook/report-data.ts';
import type { Result } from '../gradebook/result.ts';
import { changeLines, summaryLines } from '../gradebook/run-summary.ts';
import { type Collected, collect, ungradedOf } from '../regrade/collect.ts';
import { findFiles } from '../regrade/find-files.ts';
import { Journal, readResults } from '../regrade/journal.ts';
import { run } from '../regrade/run.ts';
import { identityOf, misreadingsOf, type Task } from '../regrade/task.ts';
import { exercisePlaces, opener } from './exercise-places.ts';
import { openGrading } from './open-grading.ts';
import { runCommand } from './run-command.ts';
import { clearStatus, complain, print, showStatus } from './terminal.ts';

const USAGE =
  'Usage: npm run regrade -- <folder, zip or files…> --out <folder> [--against <earlier results>] [--dry-run] [--only <exercise>] [--packages <folder>] [--seed-per-learner <secret>] [--columns plain|moodle|canvas] [--grading <grading.yaml>] [--copied] [--workers N]';

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      against: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      only: { type: 'string' },
      packages: { type: 'string' },
      'seed-per-learner': { type: 'string' },
      columns: { type: 'string', default: 'plain' },
      grading: { type: 'string' },
      copied: { type: 'boolean', default: false },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const { out, against, only } = values;
  const workers = Number(values.workers);
  if (positionals.length === 0 || out === undefined) throw new Error(USAGE);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
    throw new Error(`--workers: expected a whole number from 1 to ${MOST_WORKERS}, found ${values.workers}.`);
  if (values['seed-per-learner'] === '') throw new Error('--seed-per-learner: expected a secret of at least one character.');
  const columns = COLUMNS.find((name) => name === values.columns);
  if (!columns) throw new Error(`--columns: expected ${COLUMNS.join(', ')}, found ${values.columns}.`);
  const places = await exercisePlaces(values.packages);
  if (only !== undefined && !places.has(only)) throw new Error(`--only: there is no exercise ${only}.`);
  const grading = values.grading === undefined ? undefined : await openGrading(values.grading, [...places.keys()]);
  const earlier = against === undefined ? undefined : await readEarlier(against, only);

  const { files, others } = await findFiles(positionals, out);
  const collected = await collect(files, { open: opener(places), only, secret: values['seed-per-learner'] });
  collected.ungraded.push(...others.map(ungradedOf));
  if (collected.tasks.length + collected.ungraded.length === 0) throw new Error(nothingIn(positionals, only));
  const { kept, open } = split(collected.tasks, join(out, 'results.jsonl'));
  if (values['dry-run']) return sayPlan(collected, kept.length);

  const journal = new Journal(join(out, 'results.jsonl'));
  journal.begin(kept);
  const ended = await gradeAll(open, journal, workers);
  clearStatus();
  if (ended.kind === 'stopped') {
    complain(
      `Stopped: ${kept.length + ended.results.length} of ${collected.tasks.length} are graded and kept. The same command goes on from there.`,
    );
    return INTERRUPTED;
  }
  const results = inOrder([...kept, ...ended.results, ...collected.ungraded]);
  journal.finish(results);
  const changes = earlier && changesBetween(earlier, results);
  const rows = grading ? scoredRows(results, grading) : rowsOf(results);
  await writeFile(join(out, 'grades.csv'), gradesCsv(rows, columns));
  const report = reportOf(results, changes, rows);
  const alike = values.copied ? compareAll(collected.tasks) : undefined;
  await writeReport(join(out, 'report.html'), report, { tasks: collected.tasks, alike });
  print(...summaryLines(results, report), ...(changes ? changeLines(changes) : []), ...(alike ? alikeLines(alike) : []));
  print(`The results are in ${join(out, 'results.jsonl')} and ${join(out, 'grades.csv')}; ${join(out, 'report.html')} shows them.`);
  return results.every(({ kind }) => kind === 'graded') ? 0 : 1;
}

const nothingIn = (places: readonly string[], only: string | undefined): string =>
  only === undefined
    ? `There is nothing to grade in ${places.join(', ')}. Expected *.crossmodal.json, or <learner>/<exercise>.ts or .js, in folders of any depth.`
    : `--only: nobody handed in ${only}.`;

/** Each has a sandbox of its own; more than this no machine has cores for. */
const MOST_WORKERS = 64;

/** What a shell gives for Ctrl+C. */
const INTERRUPTED = 130;

/** `place`: the file, or the folder that a run wrote it into. */
async function readEarlier(place: string, only: string | undefined): Promise<Result[]> {
  const found = await stat(place).catch(() => undefined);
  const file = found?.isDirectory() ? join(place, 'results.jsonl') : place;
  const results = readResults(file);
  if (results.length === 0)
    throw new Error(`--against: ${file} holds no results. Expected the results.jsonl of an earlier run, or its folder.`);
  return results.filter(({ exercise }) => only === undefined || exercise === only);
}

function compareAll(tasks: readonly Task[]): ExerciseAlike[] {
  const steps = compareClass(tasks);
  let step = steps.next();
  for (; !step.done; step = steps.next()) showStatus(`Comparing what learners wrote: ${Math.floor(100 * step.value)} %`);
  clearStatus();
  return step.value;
}

/** The report is drawn by the components of the site. */
async function writeReport(
  file: string,
  report: Report,
  { tasks, alike }: { tasks: readonly Task[]; alike: readonly ExerciseAlike[] | undefined },
): Promise<void> {
  await import('./jsx.ts');
  const { reportHtml } = await import('./report-html.tsx');
  const { lessons } = await readCourse();
  const names = new Map(lessons.map(({ exercise, number, title }) => [exercise, { number, title }]));
  await writeFile(file, await reportHtml(report, names, { misreadings: misreadingsOf(tasks), alike }));
}

/** What an earlier run into the same folder left of these tasks, and the tasks that are open. Throws where it would write over others. */
function split(tasks: readonly Task[], file: string): { kept: Result[]; open: Task[] } {
  const left = new Map<string, Result>();
  for (const result of readResults(file)) if (result.kind === 'graded') left.set(identityOf(result), result);
  const kept = tasks.flatMap(({ known }) => left.get(identityOf(known)) ?? []);
  if (kept.length < left.size)
    throw new Error(
      `${file} holds ${left.size - kept.length} results of other submissions, seeds or versions, which this run would write over. Name another folder for --out; --against ${file} tells what changes.`,
    );
  return { kept, open: tasks.filter(({ known }) => !left.has(identityOf(known))) };
}

function sayPlan({ tasks, ungraded }: Collected, kept: number): number {
  const learners = new Set(tasks.map(({ known }) => known.key)).size;
  const exercises = new Set(tasks.map(({ known }) => known.exercise)).size;
  print(
    `Would grade ${count(tasks.length - kept, 'submission')} of ${tasks.length}, of ${count(learners, 'learner')} and ${count(exercises, 'exercise')}; ${kept} ${kept === 1 ? 'has' : 'have'} a verdict already.`,
  );
  print(...ungraded.map(({ file, found, fix }) => `  cannot be graded: ${file}: ${found}. ${fix}`));
  return ungraded.length === 0 ? 0 : 1;
}

/** A worker loads the grader anew, which takes as long as some verdicts: a few files are sooner done by one. */
const TASKS_WORTH_A_WORKER = 8;

async function gradeAll(open: readonly Task[], journal: Journal, workers: number): ReturnType<typeof run> {
  if (open.length === 0) return { kind: 'finished', results: [] };
  const abort = new AbortController();
  const stop = () => abort.abort();
  process.once('SIGINT', stop);
  const pool = new GraderPool({ wasm: await loadWasm(), workers: Math.min(workers, Math.ceil(open.length / TASKS_WORTH_A_WORKER)) });
  const started = performance.now();
  const onDone = (done: number) => showStatus(progress(done, open.length, performance.now() - started));
  try {
    return await run(open, { pool, journal, signal: abort.signal, onDone });
  } finally {
    pool.close();
    process.off('SIGINT', stop);
  }
}

function progress(done: number, total: number, elapsedMs: number): string {
  const leftS = Math.round(((elapsedMs / done) * (total - done)) / 1000);
  return `${done} of ${total} graded, about ${leftS < 90 ? `${leftS} s` : `${Math.round(leftS / 60)} min`} left; Ctrl+C keeps what is done`;
}

await runCommand(main, { usage: USAGE });
