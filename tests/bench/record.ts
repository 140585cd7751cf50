/**
 * `node tests/bench/record.ts`: how long each page takes to open with 1,000 and with 100,000 entries in the record, in one run, and the
 * ratio. The built site in Chromium. The first opening after so many entries folds them once; that is told apart.
 */
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { serveSite } from '../e2e/served-site.ts';
import { line, median, ms, timeMs, times } from './timing.ts';

const SIZES = [1_000, 100_000] as const;
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
for (const [index, size] of SIZES.entries()) await fill(contexts[index]!, size);
for (const [what, path, part] of PAGES) {
  const first = [];
  for (const context of contexts) first.push(await open(context, path, part));
  const taken: number[][] = SIZES.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, context] of contexts.entries()) taken[index]!.push(await open(context, path, part));
  const [few, many] = taken.map(median) as [number, number];
  line(`${what}: ${SIZES.join(' and ')} entries`, ms(few), ms(many), times(many / few), `once ${ms(first[1]!)}`);
}
await browser.close();
await site.stop();

async function open(context: BrowserContext, path: string, part: string): Promise<number> {
  const page = await context.newPage();
  const taken = await timeMs(async () => {
    await page.goto(site.address + path);
    await page.locator(part).and(page.locator('[data-listening]')).first().waitFor({ state: 'attached' });
  });
  await page.close();
  return taken;
}

/** Puts so many entries into the database that a page has made: answers, runs, snapshots, reviews, and what was read. */
async function fill(context: BrowserContext, size: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(site.address);
  await page.locator('#map[data-listening]').waitFor({ state: 'attached' });
  const exercises = await page.evaluate(() => JSON.parse(document.querySelector('#map-facts')?.textContent ?? '[]'));
  await page.evaluate(
    async ({ size, lessons }) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('crossmodal-record');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction('events', 'readwrite');
      const store = transaction.objectStore('events');
      const start = Date.now() - size * 60_000;
      const text = 'x = x + 1;\n'.repeat(80);
      for (let index = 0; index < size; index++) {
        const { slug, exercise } = lessons[index % lessons.length]!;
        const stamp = { id: `entry-${String(index).padStart(8, '0')}`, at: start + index * 60_000 };
        const ofExercise = { ...stamp, exercise, exerciseVersion: 'abc', topic: `exercise/${exercise}` };
        const ofLesson = { ...stamp, lesson: slug, topic: `lesson/${slug}` };
        const kind = index % 20;
        if (kind < 8) {
          const response = { round: Math.floor(index / 280), answer: { kind: 'single', option: '0' } };
          store.add({ ...ofLesson, kind: 'answer', question: `q${index % 7}`, draw: 0, response, score: index % 2 });
        } else if (kind < 12) {
          const result = { verdict: 'wrong_answer', cases: Array.from({ length: 100 }, (_, place) => ({ place, work: index })) };
          store.add({ ...ofExercise, kind: 'attempt', submitted: false, source: text + index, verdict: 'wrong_answer', result });
        } else if (kind < 14) store.add({ ...ofExercise, kind: 'draft', source: text + index, reason: 'before-run' });
        else if (kind < 19)
          store.add({ ...stamp, kind: 'review', item: `card/${slug}`, rating: 4, due: stamp.at, scheduler: 1, topic: 'review' });
        else store.add({ ...ofLesson, kind: 'read' });
      }
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    },
    { size, lessons: (exercises as { slug: string; exercise: string; live: boolean }[]).filter(({ live }) => live) },
  );
  await page.close();
}
