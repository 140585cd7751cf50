/**
 * node tests/bench/instructor-page.ts [learners]
 *
 * Drops a generated class (28 exercises a learner; right, wrong, broken and hostile, as one zip) on the page for instructors in Chromium, after
 * `npm run build`. Prints, for each thing that one does there, the longest task of the page's own thread and how many were longer than 50 ms:
 * by its own time on a processor, and by the clock, which also counts what else the machine does; then the slowest answer to a key or a click, and
 * whether the page saved the same bytes as the command line wrote.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { ROOT, serveSite } from '../e2e/served-site.ts';
import { writeLargeClass } from '../regrade/a-large-class.ts';
import { zipOfFolder } from '../regrade/zip-of-folder.ts';
import { tasksDuring } from './page-tasks.ts';

const LONG_MS = 50;
const learners = Number(process.argv[2] ?? 300);
const folder = mkdtempSync(join(tmpdir(), 'class-'));
const zip = join(folder, 'class.zip');
writeLargeClass(join(folder, 'class'), learners);
await zipOfFolder(join(folder, 'class'), zip);

const site = await serveSite();
const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.addInitScript(watchAnswers);

interface Watched {
  answers: number[];
}

/** Runs in the page before its scripts: from the key or the click to the frame that shows what came of it. */
function watchAnswers(): void {
  const watched: Watched = { answers: [] };
  Object.assign(window, watched);
  const slow = { type: 'event', durationThreshold: 16 }; // the types of the library do not know the threshold
  new PerformanceObserver((list) => watched.answers.push(...list.getEntries().map(({ duration }) => duration))).observe(slow);
}

const longest = { own: 0, wall: 0 };
const long = { own: 0, wall: 0 };

async function measured(what: string, act: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  const tasks = await tasksDuring(browser, act);
  const seconds = (performance.now() - begun) / 1000;
  const answers = await page.evaluate(() => (window as unknown as Watched).answers.splice(0));
  const said = (kind: 'own' | 'wall') => {
    const over = tasks[kind].filter((ms) => ms > LONG_MS).length;
    const most = tasks[kind][0] ?? 0;
    longest[kind] = Math.max(longest[kind], most);
    long[kind] += over;
    return `${Math.round(most)} ms, ${over} over ${LONG_MS} ms`;
  };
  const slowest = answers.length === 0 ? '' : `; slowest answer ${Math.max(...answers)} ms`;
  console.log(`${what}, ${seconds.toFixed(1)} s: longest task ${said('own')}; by the clock ${said('wall')}${slowest}`);
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
await page.locator('.report[data-listening]').waitFor();
await measured('reading', async () => {
  await page.locator('input[type=file]').first().setInputFiles(zip);
  await status.filter({ hasText: 'Grading' }).waitFor({ timeout: 600_000 });
});
await measured('grading', () => status.filter({ hasText: 'Done.' }).waitFor({ timeout: 3_000_000 }));
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
    await page
      .locator('.gb .as-link')
      .nth(Math.floor((index * learners) / 5))
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
await measured('heat maps of five exercises', async () => {
  for (let index = 0; index < 5; index++) {
    await page.locator('.ex-rep details > summary').nth(index).click();
    await page.locator('.ex-rep details').nth(index).locator('svg.heat').waitFor();
  }
});
await measured('saving', async () => {
  await save(0);
  await save(1);
});
await browser.close();
await site.stop();
console.log(
  `all: longest task ${Math.round(longest.own)} ms, ${long.own} over ${LONG_MS} ms; by the clock ${Math.round(longest.wall)} ms, ${long.wall}`,
);

const out = join(folder, 'out');
spawnSync(process.execPath, ['src/cli/regrade.ts', zip, '--out', out], { cwd: ROOT });
const isSame = ['grades.csv', 'results.jsonl'].every((file, index) => saved[index]?.equals(readFileSync(join(out, file))));
const submissions = readFileSync(join(out, 'results.jsonl'), 'utf8').split('\n').length - 1;
console.log(`${learners} learners, ${submissions} submissions; the same bytes in Chromium and in Node: ${isSame ? 'yes' : 'NO'}`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = isSame && long.own === 0 ? 0 : 1;
