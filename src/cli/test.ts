import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print } from './terminal.ts';
import { add, lastLine, type Tally, tallyOfPlaywright, tallyOfStep, tallyOfVitest } from './tally.ts';

/**
 * `npm test`: every check of the repository, one after the other. A step that fails does not keep the later ones from running;
 * the exit code is 1 if any did. The last line is the sum: every unit and browser test, and each other step as one.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const REPORTS = join(ROOT, '.cache', 'reports');

interface Step {
  title: string;
  command: string[];
  /** Where the step counts its tests itself: the report it writes, and how to read it. */
  report?: { file: string; read: (report: unknown) => Tally };
  /** Title of the step without which this one would check something stale. */
  needs?: string;
}

const vitestReport = join(REPORTS, 'vitest.json');
const playwrightReport = join(REPORTS, 'playwright.json');

const STEPS: Step[] = [
  { title: 'Types of the pages', command: ['astro', 'check', '--minimumFailingSeverity', 'error'] },
  { title: 'Types', command: ['tsc', '--noEmit'] },
  { title: 'Types of exercises', command: ['tsc', '-p', 'graders/exercises'] },
  { title: 'Lint and format', command: ['biome', 'check', '--error-on-warnings', '--max-diagnostics=200', '.'] },
  { title: 'Spelling', command: ['cspell', '--no-progress', '--quiet'] },
  {
    title: 'Unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: { file: vitestReport, read: tallyOfVitest },
  },
  { title: 'Content', command: ['npm', 'run', 'check'] },
  { title: 'Build', command: ['npm', 'run', 'build'] },
  {
    title: 'Browser tests',
    command: ['playwright', 'test', '--reporter=list,json'],
    report: { file: playwrightReport, read: tallyOfPlaywright },
    needs: 'Build',
  },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results: { title: string; tally: Tally; note: string }[] = [];
for (const step of STEPS) {
  print('', `━━ ${step.title} ━━`, '');
  const missing = results.find(({ title, tally }) => title === step.needs && tally.failed > 0);
  if (missing) print(`Not run, because this failed: ${missing.title}.`);
  const result = missing ? { tally: tallyOfStep(false), note: 'not run' } : run(step);
  results.push({ title: step.title, ...result });
}

print('', '━━ Summary ━━', '');
for (const { title, tally, note } of results) {
  print(
    `${tally.failed === 0 ? '✓' : '✗'} ${title.padEnd(20)} ${String(tally.passed).padStart(5)} passed ${String(tally.failed).padStart(4)} failed  ${note}`,
  );
}
const total = results.map(({ tally }) => tally).reduce(add);
print('', lastLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;

function run(step: Step): { tally: Tally; note: string } {
  const [name = '', ...args] = step.command;
  const started = performance.now();
  const { status, error } = spawnSync(name, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  });
  if (error) print(`${name} could not be started: ${error.message}`);
  const note = `${((performance.now() - started) / 1000).toFixed(0)} s`;
  const succeeded = status === 0;
  if (!step.report) return { tally: tallyOfStep(succeeded), note };
  const counted = readReport(step.report);
  // A report that is missing or sees no failure where the run failed (an error outside the tests) must not hide it.
  if (!counted || (!succeeded && counted.failed === 0))
    return { tally: add(counted ?? { passed: 0, failed: 0 }, tallyOfStep(false)), note };
  return { tally: counted, note };
}

function readReport({ file, read }: NonNullable<Step['report']>): Tally | undefined {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    print(`No report: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
