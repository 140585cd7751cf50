/**
 * `npm test`: every check of the repository, up to two steps at a time. A step that fails keeps none but those that need it from running;
 * the exit code is 1 if any did. The last line is the sum: every unit and browser test, and each other step as one.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { add, lastLine, type Tally, tallyOfPlaywright, tallyOfStep, tallyOfVitest } from './tally.ts';
import { print } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const REPORTS = join(ROOT, '.cache', 'reports');

/**
 * Where Node keeps what it has compiled: the tests start some hundred commands, each of which would compile the same files anew, with their
 * types taken out.
 */
const COMPILED = join(ROOT, '.cache', 'compiled');

/** Unit and browser tests use two cores each and wait for pages and processes in between. A third step makes all of them slower than it is fast. */
const STEPS_AT_ONCE = 2;

interface Step {
  title: string;
  command: string[];
  /** Where the step counts its tests itself: the report it writes, and how to read it. */
  report?: { file: string; read: (report: unknown) => Tally };
  /** Title of a step that must have ended before, since this one reads what it writes or would write the same files. */
  after?: string;
  /** Title of a step that must have passed before: without it this one would check something stale. */
  needs?: string;
}

interface Result {
  tally: Tally;
  note: string;
}

/**
 * TypeScript 7 checks all files in a fifth of the time. Pages are left to `astro check`, which like everything that calls the compiler as a
 * library needs TypeScript 6.
 */
const COMPILER = 'node_modules/typescript-native/bin/tsc';

const vitestReport = join(REPORTS, 'vitest.json');

/** A project of `playwright.config.ts`, with files of its own: two of them may run at once. */
function browserStep(project: string): Pick<Step, 'command' | 'report'> {
  return {
    command: ['playwright', 'test', `--project=${project}`, '--reporter=list,json', `--output=${join('test-results', project)}`],
    report: { file: join(REPORTS, `playwright-${project}.json`), read: tallyOfPlaywright },
  };
}

/** The steps in the order in which they start. The longest begins first, and the browser has what it waits for as soon as may be. */
const STEPS: Step[] = [
  {
    title: 'Unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: { file: vitestReport, read: tallyOfVitest },
  },
  // It writes the types of the content, which the others read.
  { title: 'Types of pages', command: ['astro', 'check', '--minimumFailingSeverity', 'error', '--tsconfig', 'tsconfig.pages.json'] },
  { title: 'Build', command: ['npm', 'run', 'build'], after: 'Types of pages' },
  { title: 'Types', command: ['node', COMPILER, '-p', '.', '--noEmit'], after: 'Build' },
  { title: 'Lint and format', command: ['biome', 'check', '--error-on-warnings', '--max-diagnostics=200', '.'] },
  { title: 'Types of exercises', command: ['node', COMPILER, '-p', 'graders/exercises'] },
  { title: 'Spelling', command: ['cspell', '--no-progress', '--quiet'] },
  { title: 'Unused code', command: ['npm', 'run', 'unused'] },
  { title: 'Browser tests', ...browserStep('pages'), needs: 'Build' },
  // They read what the unit tests have judged.
  { title: 'Verdicts in the browser', ...browserStep('verdicts'), after: 'Unit tests', needs: 'Build' },
  // Last, since nothing waits for it.
  { title: 'Content', command: ['npm', 'run', 'check'], after: 'Build' },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results = await runAll();

print('', '━━ Summary ━━', '');
for (const { title } of STEPS) {
  const { tally, note } = results.get(title) as Result; // Every step has ended.
  print(
    `${tally.failed === 0 ? '✓' : '✗'} ${title.padEnd(23)} ${String(tally.passed).padStart(5)} passed ${String(tally.failed).padStart(4)} failed  ${note}`,
  );
}
const total = [...results.values()].map(({ tally }) => tally).reduce(add);
print('', lastLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs every step as soon as it may; resolves when all have ended. */
async function runAll(): Promise<Map<string, Result>> {
  const ended = new Map<string, Result>();
  const waiting = [...STEPS];
  const running = new Map<string, Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < STEPS_AT_ONCE ? waiting.findIndex(({ after, needs }) => hasEnded(after) && hasEnded(needs)) : -1;
    if (next === -1 && running.size === 0) throw new Error(`No step is left that ${waiting[0]?.title} could wait for.`);
    if (next === -1) await Promise.race(running.values());
    else {
      const [step] = waiting.splice(next, 1) as [Step];
      running.set(step.title, start(step));
    }
  }
  return ended;

  function hasEnded(title: string | undefined): boolean {
    return title === undefined || ended.has(title);
  }

  async function start(step: Step): Promise<void> {
    const isNeededMissing = step.needs !== undefined && (ended.get(step.needs)?.tally.failed ?? 0) > 0;
    const result = isNeededMissing ? notRun(step) : await run(step);
    ended.set(step.title, result);
    running.delete(step.title);
  }
}

function notRun({ title, needs }: Step): Result {
  print('', `━━ ${title} ━━`, '', `Not run, because this failed: ${needs}.`, '');
  return { tally: tallyOfStep(false), note: 'not run' };
}

/** Runs a step and, when it has ended, prints in one piece what it said: two steps must not talk at the same time. */
async function run(step: Step): Promise<Result> {
  print(`▸ ${step.title} …`);
  const started = performance.now();
  const { said, succeeded } = await outputOf(step);
  const note = `${((performance.now() - started) / 1000).toFixed(0)} s`;
  print('', `━━ ${step.title} ━━ ${note}`, '', ...said.trimEnd().split(/\r?\n/), '');
  if (!step.report) return { tally: tallyOfStep(succeeded), note };
  const counted = readReport(step.report);
  // A report that is missing or sees no failure where the run failed (an error outside the tests) must not hide it.
  if (!counted || (!succeeded && counted.failed === 0))
    return { tally: add(counted ?? { passed: 0, failed: 0 }, tallyOfStep(false)), note };
  return { tally: counted, note };
}

/** Everything that a command writes, in the order in which it came, without colours. */
async function outputOf({ command: [name = '', ...args], report }: Step): Promise<{ said: string; succeeded: boolean }> {
  const child = spawn(name, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_COMPILE_CACHE: COMPILED,
      ...(report && { PLAYWRIGHT_JSON_OUTPUT_FILE: report.file }),
    },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close').catch((error: Error) => {
    said.push(Buffer.from(`${name} could not be started: ${error.message}`));
    return [undefined];
  })) as [number | null | undefined];
  return { said: stripVTControlCharacters(Buffer.concat(said).toString()), succeeded: code === 0 };
}

function readReport({ file, read }: NonNullable<Step['report']>): Tally | undefined {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    print(`No report: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
