/**
 * node tests/bench/instructor-page.ts [learners] [folder]
 *
 * Drops a generated class (28 exercises a learner; right, wrong, broken and hostile) as a folder on the page for instructors in Chromium, after
 * `npm run build`. Prints, for each thing that one does there, how many tasks the page's own PerformanceObserver calls long (over 50 ms) and the
 * longest; the same by the browser's trace, by the time that the task had on a processor, which leaves out what else the machine does; then
 * the slowest answer to a key or a click, the memory of the page's process, and whether the page saved the same bytes as the command line wrote.
 * `folder`: that of `npm run bench:class -- learners folder`, whose class and results are taken.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { ROOT, serveSite } from '../e2e/served-site.ts';
import { writeClass } from '../regrade/a-class.ts';
import { writeLargeClass } from '../regrade/a-large-class.ts';
import { tasksDuring } from './page-tasks.ts';
import { residentBytes } from './resident-bytes.ts';

const LONG_MS = 50;
const learners = Number(process.argv[2] ?? 300);
const [, , , given] = process.argv;
const folder = given ?? mkdtempSync(join(tmpdir(), 'class-'));
const handedIn = join(folder, 'class');
if (!existsSync(handedIn)) {
  writeLargeClass(handedIn, learners);
  writeClass(join(handedIn, 'others'));
}

const site = await serveSite();
const browser = await chromium.launch(await findBrowser());
const devtools = await browser.newBrowserCDPSession();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.setDefaultTimeout(120_000);
await page.addInitScript(watchAnswers);

interface Watched {
  answers: number[];
  long: number[];
}

/** Runs in the page before its scripts: from the key or the click to the frame that shows what came of it. */
function watchAnswers(): void {
  const watched: Watched = { answers: [], long: [] };
  Object.assign(window, watched);
  const slow = { type: 'event', durationThreshold: 16 }; // the types of the library do not know the threshold
  new PerformanceObserver((list) => watched.answers.push(...list.getEntries().map(({ duration }) => duration))).observe(slow);
  new PerformanceObserver((list) => watched.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
}

const all = { own: [] as number[], observed: [] as number[] };

/** `isTraced`: what lasts for minutes is observed alone, since a trace of it would fill the memory. */
async function measured(what: string, act: () => Promise<void>, isTraced = true): Promise<void> {
  const begun = performance.now();
  const own = isTraced ? await tasksDuring(browser, act) : await act().then(() => []);
  const seconds = (performance.now() - begun) / 1000;
  const { answers, long } = await page.evaluate(() => {
    const watched = window as unknown as Watched;
    return { answers: watched.answers.splice(0), long: watched.long.splice(0) };
  });
  const over = own.filter((ms) => ms > LONG_MS);
  all.own.push(...over);
  all.observed.push(...long);
  const slowest = answers.length === 0 ? '' : `; slowest answer ${Math.max(...answers)} ms`;
  const traced = isTraced ? `; on a processor ${tasks(over)}, the longest ${Math.round(own[0] ?? 0)} ms` : '';
  console.log(`${what}, ${seconds.toFixed(1)} s: observed ${tasks(long)}${traced}${slowest}`);
}

const tasks = (long: readonly number[]): string =>
  long.length === 0 ? `none over ${LONG_MS} ms` : `${long.length} over ${LONG_MS} ms (up to ${Math.round(Math.max(...long))} ms)`;

/** The page, its thread and its workers are one process: the largest that draws. */
async function residentBytesOfPage(): Promise<number> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return Math.max(0, ...processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [residentBytes(id)] : [])));
}

/* Parts are found by their place: a search by role asks the whole page, and that would be measured, too. */
const status = page.locator('.report > [role=status]');
const saved: Buffer[] = [];

async function save(button: number): Promise<void> {
  const saving = page.waitForEvent('download');
  await page.locator('.report > .act-row .btn').nth(button).click();
  saved.push(readFileSync(await (await saving).path()));
}

await page.goto(`${site.address}instructor/`);
await page.locator('div.report[data-listening]').waitFor();
await measured('reading', async () => {
  await page.locator('input[type=file]').nth(1).setInputFiles(handedIn);
  await status.filter({ hasText: 'Grading' }).waitFor({ timeout: 600_000 });
});
const memory: number[] = [];
const sampling = setInterval(async () => memory.push(await residentBytesOfPage()), 2000);
await measured('grading', () => status.filter({ hasText: 'Done.' }).waitFor({ timeout: 3_000_000 }), false);
clearInterval(sampling);
const atTenth = (tenth: number) => Math.round((memory[Math.ceil((memory.length * tenth) / 10) - 1] ?? 0) / 2 ** 20);
console.log(
  `resident MiB of the page's process at each tenth of the time: ${Array.from({ length: 10 }, (_, index) => atTenth(index + 1)).join(' ')}`,
);
await measured('scrolling', async () => {
  await page.locator('.gb').scrollIntoViewIfNeeded();
  for (const part of ['.gb-box', '.ex-rep >> nth=0']) {
    await page.locator(part).hover();
    for (let step = 0; step < 40; step++) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(30);
    }
  }
});
await measured('five learners, opened and closed', async () => {
  for (let index = 0; index < 5; index++) {
    // Those of the large class have every exercise; the gradebook shows a dozen of them at first.
    await page
      .locator('.gb .as-link')
      .filter({ hasText: /^s\d/ })
      .nth(2 * index)
      .click();
    await page.locator('dialog[open] .learner-ex summary').nth(3).click();
    await page.locator('dialog[open] .src').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
  }
});
await measured('a learner, looked for', async () => {
  await page.locator('.gb-find input').pressSequentially('s01');
  await page.locator('.gb-find input').fill('');
});
await measured('pages of the gradebook', async () => {
  for (let index = 0; index < 3; index++) await page.locator('.gb-box ~ .rep-pager .btn').nth(1).click();
});
await measured('heat maps of five exercises', async () => {
  for (let index = 0; index < 5; index++) {
    await page.locator('.ex-rep details > summary').nth(index).click();
    await page.locator('.ex-rep details').nth(index).locator('svg.heat').waitFor();
  }
});
await measured('comparing', async () => {
  await page.locator('.comparing input').click();
  await page.locator('.comparing [role=status]').filter({ hasText: 'Compared.' }).waitFor({ timeout: 600_000 });
});
await measured('saving', async () => {
  await save(0);
  await save(1);
});
await browser.close();
await site.stop();
console.log(`all: observed ${tasks(all.observed)}; on a processor ${tasks(all.own)}`);

const out = join(folder, 'one');
if (!existsSync(join(out, 'report.html'))) spawnSync(process.execPath, ['src/cli/regrade.ts', handedIn, '--out', out], { cwd: ROOT });
const isSame = ['grades.csv', 'results.jsonl'].every((file, index) => saved[index]?.equals(readFileSync(join(out, file))));
const submissions = readFileSync(join(out, 'results.jsonl'), 'utf8').split('\n').length - 1;
console.log(`${learners} learners, ${submissions} submissions; the same bytes in Chromium and in Node: ${isSame ? 'yes' : 'NO'}`);
if (given === undefined) rmSync(folder, { recursive: true, force: true });
process.exitCode = isSame && all.own.length === 0 ? 0 : 1;
