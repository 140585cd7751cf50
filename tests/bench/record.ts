/**
 * `node tests/bench/record.ts [most]`: how long each page takes to open with 1,000 and with 100,000 entries in the record (or `most`), in one
 * run, and the ratio; how long it takes to import so many; and how long a page takes that has to work out everything anew, as after a version
 * of the site that counts in another way: from the facts of the events, and where these are gone, too. The built site in Chromium. `frozen`: the longest time in which a page did not answer.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { serveSite } from '../e2e/served-site.ts';
import { line, median, ms, timeMs, times } from './timing.ts';

const SIZES = [1_000, Number(process.argv[2] ?? 100_000)] as const;
const ROUNDS = 7;

/** Pages, and the part of each that listens once the record has been read. */
const PAGES = [
  ['first page', '', '#map'],
  ['lesson', 'lessons/23-entropy/', 'article'],
  ['exercise', 'exercises/entropy/', 'main.wb'],
  ['review', 'review/', 'main [data-listening], main[data-listening]'],
  ['progress', 'progress/', 'astro-island > div'],
] as const;

const site = await serveSite();
const browser = await chromium.launch(await findBrowser());
const contexts = await Promise.all(SIZES.map(() => browser.newContext({ serviceWorkers: 'block' })));
for (const context of contexts) await context.addInitScript(watchFreezes);
for (const [index, size] of SIZES.entries()) await importInto(contexts[index]!, size);
for (const [what, path, part] of PAGES) {
  const taken: number[][] = SIZES.map(() => []);
  for (const context of contexts) await open(context, path, part);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, context] of contexts.entries()) taken[index]!.push((await open(context, path, part)).takenMs);
  const [few, many] = taken.map(median) as [number, number];
  line(`${what}: ${SIZES.join(' and ')} entries`, ms(few), ms(many), times(many / few));
}
for (const [how, withFacts] of [
  ['all counted anew', false],
  ['all counted anew, every event read', true],
] as const)
  for (const [what, path, part] of PAGES) {
    await forgetFolds(contexts[1]!, withFacts);
    const { takenMs, frozenMs } = await open(contexts[1]!, path, part);
    line(`${what}: ${SIZES[1]} entries, ${how}`, ms(takenMs), `frozen ${ms(frozenMs)}`);
  }
await browser.close();
await site.stop();

async function open(context: BrowserContext, path: string, part: string): Promise<{ takenMs: number; frozenMs: number }> {
  const page = await context.newPage();
  const takenMs = await timeMs(async () => {
    await page.goto(site.address + path);
    await page.locator(part).and(page.locator('[data-listening]')).first().waitFor({ state: 'attached' });
  });
  const frozenMs = await longestFreeze(page);
  await page.close();
  return { takenMs, frozenMs };
}

/** Imports a file of so many entries on the page of progress. */
async function importInto(context: BrowserContext, size: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(site.address);
  const facts: { slug: string; exercise: string; live: boolean }[] = await page.evaluate(() =>
    JSON.parse(document.querySelector('#map-facts')?.textContent ?? '[]'),
  );
  await page.goto(`${site.address}progress/`);
  await page.locator('astro-island > div[data-listening]').first().waitFor({ state: 'attached' });
  const buffer = Buffer.from(
    exportOf(
      size,
      facts.filter(({ live }) => live),
    ),
  );
  await page.evaluate(() => ((globalThis as unknown as { longestFreezeMs: number }).longestFreezeMs = 0));
  // A file that is larger than 50 MB has to be on the disk to be chosen.
  const path = join(tmpdir(), `record-of-${size}.json`);
  writeFileSync(path, buffer);
  const takenMs = await timeMs(async () => {
    await page.locator('#your-data input[type=file]').setInputFiles(path);
    await page.getByText(`Added ${size} entries`).waitFor({ timeout: 600_000 });
  });
  rmSync(path);
  line(`import of ${size} entries, ${(buffer.length / 1e6).toFixed(1)} MB`, ms(takenMs), `frozen ${ms(await longestFreeze(page))}`);
  await page.close();
}

/** An export of so many entries: answers, runs with a verdict of a hundred cases, snapshots, reviews, and what was read. */
function exportOf(size: number, lessons: readonly { slug: string; exercise: string }[]): string {
  const start = Date.now() - size * 60_000;
  const text = 'x = x + 1;\n'.repeat(80);
  const events = Array.from({ length: size }, (_, index) => {
    const { slug: lesson, exercise } = lessons[index % lessons.length]!;
    const stamp = { id: `entry-${String(index).padStart(8, '0')}`, at: start + index * 60_000 };
    const kind = index % 20;
    if (kind < 8) {
      const response = { round: Math.floor(index / 280), answer: { kind: 'single', option: '0' } };
      return { ...stamp, kind: 'answer', lesson, question: `q${index % 7}`, draw: 0, response, score: index % 2 };
    }
    if (kind < 12) {
      const result = { verdict: 'wrong_answer', cases: Array.from({ length: 100 }, (_case, place) => ({ place, work: index })) };
      const run = { submitted: false, source: text + index, verdict: 'wrong_answer', result };
      return { ...stamp, kind: 'attempt', exercise, exerciseVersion: 'abc', ...run };
    }
    if (kind < 14) return { ...stamp, kind: 'draft', exercise, source: text + index, reason: 'before-run' };
    if (kind < 19) return { ...stamp, kind: 'review', item: `card/${lesson}`, rating: 4, due: stamp.at, scheduler: 1 };
    return { ...stamp, kind: 'read', lesson };
  });
  return JSON.stringify({ crossmodal: 1, exportedAt: Date.now(), events });
}

/** Takes away what the pages have counted so far, and with it the facts of the events, if so asked. */
async function forgetFolds(context: BrowserContext, withFacts: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${site.address}404.html`);
  await page.evaluate(async (isAll) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('crossmodal-record');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('folds', 'readwrite');
    const names = transaction.objectStore('folds').getAllKeys();
    names.onsuccess = () => {
      for (const name of names.result) if (isAll || !String(name).startsWith('facts/')) transaction.objectStore('folds').delete(name);
    };
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  }, withFacts);
  await page.close();
}

/** In a page: notes the longest task, in which it does not answer. */
function watchFreezes(): void {
  const page = globalThis as unknown as { longestFreezeMs: number };
  page.longestFreezeMs = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.longestFreezeMs = Math.max(page.longestFreezeMs, duration);
  }).observe({ type: 'longtask', buffered: true });
}

function longestFreeze(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { longestFreezeMs: number }).longestFreezeMs);
}
