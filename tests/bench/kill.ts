/**
 * `node tests/bench/kill.ts [times]`: kills the page at random moments while one types, answers, takes notes and reviews (500 times unless
 * said otherwise), and looks at what the next page has: at most a second may be lost, and nothing may be half there. Ends with 1 otherwise.
 */
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { serveSite } from '../e2e/served-site.ts';
import { choosePlainEditor } from '../e2e/workbench.ts';
import { line, median, ms } from './timing.ts';

const KILLS = Number(process.argv[2] ?? 500);
const MOST_LOST_MS = 1000;

/** What one does: the page, the field that is typed into, and how long its first sign of life takes. */
const ACTS = [
  { what: 'typing code', path: 'exercises/entropy/', field: 'textarea.code-area', ready: 'main.wb[data-listening]' },
  { what: 'typing a note', path: 'lessons/23-entropy/', field: '#lesson-note', ready: '.marks [data-listening]' },
  { what: 'typing an answer', path: 'lessons/27-mutual-information/', field: '#q-identical input', ready: '#q-identical[data-listening]' },
] as const;
type Act = (typeof ACTS)[number];

const site = await serveSite();
// A browser each: pages of one site may share a process, and what kills one would kill all.
const browsers = await Promise.all([...ACTS, undefined].map(async () => chromium.launch(await findBrowser())));
const faults: string[] = [];
// Most of the time is waited, so that one may type, answer and review in several windows at once.
const share = Math.ceil(KILLS / (ACTS.length + 1));
await Promise.all([
  ...ACTS.map(async (act, index) => {
    const context = await browsers[index]!.newContext({ serviceWorkers: 'block' });
    await killed(act.what, () => killWhile(act, context, moment()));
  }),
  killed('reviewing', () => killReview(browsers.at(-1)!, moment())),
]);
for (const fault of faults) console.log(fault);
await Promise.all(browsers.map((browser) => browser.close()));
await site.stop();
process.exitCode = faults.length > 0 ? 1 : 0;

/** When a page is killed, in milliseconds after one has begun. */
function moment(): number {
  return 200 + Math.random() * 2800;
}

/** Kills one act its share of times, each after the other. */
async function killed(what: string, kill: () => Promise<number>): Promise<void> {
  const lost: number[] = [];
  for (let times = 0; times < share; times++) {
    const lostMs = await kill();
    lost.push(lostMs);
    if (lostMs > MOST_LOST_MS) faults.push(`${what}: ${ms(lostMs)} lost`);
  }
  line(`${what}: ${lost.length} kills, lost in the middle and at most`, ms(median(lost)), ms(Math.max(...lost)));
}

/** Reviews cards by keyboard until the page is killed; returns for how long the first rating that is gone had been given. */
async function killReview(browser: Browser, afterMs: number): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await readEverything(context);
  const page = await context.newPage();
  await page.goto(`${site.address}review/`);
  await page.locator('.rv-n').waitFor();
  const rated: number[] = [];
  await page.exposeFunction('rated', (at: number) => rated.push(at));
  await page.evaluate(() => {
    const place = () => document.querySelector('.rv-n')?.textContent;
    let before = place();
    setInterval(() => {
      if (place() !== before) (globalThis as unknown as { rated: (at: number) => void }).rated(Date.now());
      before = place();
      const key = document.querySelector('.card-back') ? '4' : ' ';
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }, 60);
  });
  await page.waitForTimeout(afterMs);
  const at = await crash(page, context);

  const again = await context.newPage();
  await again.goto(`${site.address}review/`);
  await again.locator('.review [data-listening], .review[data-listening]').first().waitFor({ state: 'attached' });
  const kept = await again.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('crossmodal-record');
      request.onsuccess = () => resolve(request.result);
    });
    const events = await new Promise<{ kind: string }[]>((resolve) => {
      const request = database.transaction('events').objectStore('events').getAll();
      request.onsuccess = () => resolve(request.result as { kind: string }[]);
    });
    return events.filter(({ kind }) => kind === 'review').length;
  });
  await context.close();
  if (rated.length === 0 && afterMs > 1500) faults.push('reviewing: nothing was rated');
  return kept >= rated.length ? 0 : at - (rated[kept] ?? at);
}

/** Puts into the record that every lesson was read an hour ago: their cards are due. */
async function readEverything(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(site.address);
  await page.locator('#map[data-listening]').waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    const facts = JSON.parse(document.querySelector('#map-facts')?.textContent ?? '[]') as { slug: string; live: boolean }[];
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('crossmodal-record');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('events', 'readwrite');
    const at = Date.now() - 3_600_000;
    for (const { slug } of facts.filter(({ live }) => live))
      transaction.objectStore('events').add({ id: `read-${slug}`, at, kind: 'read', lesson: slug, topic: `lesson/${slug}` });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
  await page.close();
}

/** Kills a page; the moment of it (ms since 1970). */
async function crash(page: Page, context: BrowserContext): Promise<number> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  const at = Date.now();
  session.send('Page.crash').catch(() => undefined); // a page that is dead never answers
  await crashed;
  await page.close().catch(() => undefined);
  return at;
}

/** Types the time into the field, over and over, until the page is killed; returns how old what is there afterwards is at that moment. */
async function killWhile(act: Act, context: BrowserContext, afterMs: number): Promise<number> {
  const page = await opened(act, context);
  const typed: number[] = [];
  await page.exposeFunction('typed', (at: number) => typed.push(at));
  await page.evaluate((selector) => {
    const area = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    const prototype = area instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    const set = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
    setInterval(() => {
      const at = Date.now();
      set?.call(area, String(at));
      area?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      (globalThis as unknown as { typed: (at: number) => void }).typed(at);
    }, 40);
  }, act.field);
  await page.waitForTimeout(afterMs);
  await crash(page, context);
  const last = typed.at(-1) ?? 0;

  const again = await opened(act, context);
  const kept = Number(await again.locator(act.field).inputValue());
  await again.close();
  // A text that no moment has typed would be half there.
  if (!typed.includes(kept)) faults.push(`${act.what}: “${kept}” was never typed`);
  return Math.max(0, last - kept);
}

async function opened({ path, field, ready }: Act, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(choosePlainEditor);
  await page.goto(site.address + path);
  for (const section of ['#quiz', '.marks', ready, field]) {
    const part = page.locator(section).first();
    if (section.startsWith('#quiz') && !path.startsWith('lessons')) continue;
    if (section === '.marks' && field !== '#lesson-note') continue;
    await part.waitFor({ state: 'attached' });
    await part.scrollIntoViewIfNeeded().catch(() => undefined);
  }
  return page;
}
