/**
 * `node tests/bench/kill.ts [times]`: kills the page at random moments while one types, answers, takes notes and reviews (500 times unless
 * said otherwise), and looks at what the next page has: at most a second may be lost, and nothing may be half there. Ends with 1 otherwise.
 *
 * A page is killed by ending its renderer, as a crash does. The browser lives on: each act has a profile of its own in it, and pages of
 * different profiles never share a renderer. The page that looks at what is left is the one that is typed into and killed next.
 */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { Draft } from '../../src/record/drafts.ts';
import { RecordEvent } from '../../src/record/events.ts';
import { findBrowser } from '../e2e/browser.ts';
import { builtPages } from '../e2e/built-pages.ts';
import { serveSite } from '../e2e/served-site.ts';
import { choosePlainEditor } from '../e2e/workbench.ts';
import { line, median, ms } from './timing.ts';

/** Every lesson of the built site. */
const LESSONS = builtPages().flatMap((path) => /^\/lessons\/([^/]+)\/$/.exec(path)?.[1] ?? []);

const KILLS = Number(process.argv[2] ?? 500);
const MOST_LOST_MS = 1000;

/** What one does: the page, the parts that come into view one after the other, and the field that is typed into. */
const ACTS = [
  { what: 'typing code', path: 'exercises/entropy/', parts: ['main.wb[data-listening]'], field: 'textarea.code-area' },
  { what: 'typing a note', path: 'lessons/23-entropy/', parts: ['.marks', '.marks [data-listening]'], field: '#lesson-note' },
  {
    what: 'typing an answer',
    path: 'lessons/27-mutual-information/',
    parts: ['#quiz', '#q-identical[data-listening]'],
    field: '#q-identical input',
  },
] as const;
type Act = (typeof ACTS)[number];

const site = await serveSite();
const browser = await chromium.launch(await findBrowser());
const faults: string[] = [];
let killedSoFar = 0;
// Most of the time is waited, so that one may type, answer and review in several windows at once.
const share = Math.ceil(KILLS / (ACTS.length + 1));
await Promise.all([...ACTS.map(killWhileTyping), killWhileReviewing()]);
for (const fault of faults) console.log(fault);
line('half there, never typed or with an error', String(faults.length));
await browser.close();
await site.stop();
process.exitCode = faults.length > 0 ? 1 : 0;

/** When a page is killed, in milliseconds after one has begun. */
function moment(): number {
  return 200 + Math.random() * 2800;
}

/** Types the time into the field, over and over, until the page is killed, as often as its share is. */
async function killWhileTyping(act: Act): Promise<void> {
  const context = await newProfile(act.what);
  const lost: number[] = [];
  let page = await openForTyping(act, context);
  for (let times = 0; times < share; times++) {
    const before = await page.locator(act.field).inputValue();
    const typed = await typeTheTime(page, act.field);
    await page.waitForTimeout(moment());
    await crash(page, context);
    const killedAt = Date.now();
    const last = typed.at(-1);
    page = await openForTyping(act, context);
    const kept = await page.locator(act.field).inputValue();
    const keptAt = kept === before ? typed[0] : Number(kept);
    // What was typed in the last moment may be kept, and never have been told. Any other text that no moment has typed would be half there.
    const isTyped = kept === before || typed.includes(Number(kept)) || (Number(kept) > (last ?? 0) && Number(kept) <= killedAt);
    if (!isTyped) faults.push(`${act.what}: “${kept}” was never typed`);
    else lost.push(last === undefined || keptAt === undefined ? 0 : Math.max(0, last - keptAt));
  }
  await lookAtAll(page, act.what);
  await context.close();
  report(act.what, lost);
}

/** Begins to type; what it returns grows with each moment that is typed (ms since 1970). */
async function typeTheTime(page: Page, field: string): Promise<number[]> {
  const typed: number[] = [];
  await page.exposeFunction('typed', (at: number) => typed.push(at));
  await page.evaluate((selector) => {
    const area = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    const prototype = area instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    const set = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
    setInterval(() => {
      const at = Date.now();
      (globalThis as unknown as { typed: (at: number) => void }).typed(at);
      set?.call(area, String(at));
      area?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, 40);
  }, field);
  return typed;
}

async function openForTyping({ path, parts, field }: Act, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(choosePlainEditor);
  await page.goto(site.address + path, { waitUntil: 'domcontentloaded' });
  for (const part of [...parts, field]) {
    await page.locator(part).first().waitFor({ state: 'attached' });
    await page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), part);
  }
  return page;
}

/** Reviews cards by keyboard until the page is killed, as often as its share is, each time from a record in which all cards are due. */
async function killWhileReviewing(): Promise<void> {
  const context = await newProfile('reviewing');
  const lost: number[] = [];
  let page = await context.newPage();
  await page.goto(site.address);
  await page.locator('#map[data-listening]').waitFor({ state: 'attached' });
  for (let times = 0; times < share; times++) {
    await makeAllDue(page);
    await page.goto(`${site.address}review/`, { waitUntil: 'domcontentloaded' });
    await page.locator('.rv-n').waitFor();
    const rated = await rateCards(page);
    const afterMs = moment();
    await page.waitForTimeout(afterMs);
    const at = await crash(page, context);
    if (rated.length === 0 && afterMs > 2500) faults.push('reviewing: nothing was rated');
    page = await context.newPage();
    await page.goto(`${site.address}review/`, { waitUntil: 'domcontentloaded' });
    await page.locator('.review [data-listening], .review[data-listening]').first().waitFor({ state: 'attached' });
    const { events } = await lookAtAll(page, 'reviewing');
    const kept = events.filter(({ kind }) => kind === 'review').length;
    lost.push(kept >= rated.length ? 0 : at - (rated[kept] ?? at));
  }
  await context.close();
  report('reviewing', lost);
}

/** Begins to show and to rate; what it returns grows with each card that was rated (ms since 1970). */
async function rateCards(page: Page): Promise<number[]> {
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
  return rated;
}

/** Makes a record of the page's database in which every lesson was read an hour ago and nothing else was done: all cards are due. */
async function makeAllDue(page: Page): Promise<void> {
  await page.evaluate(async (lessons) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('crossmodal-record');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(['events', 'folds'], 'readwrite');
    for (const store of ['events', 'folds']) transaction.objectStore(store).clear();
    const at = Date.now() - 3_600_000;
    for (const lesson of lessons)
      transaction.objectStore('events').add({ id: `read-${lesson}`, at, kind: 'read', lesson, topic: `lesson/${lesson}` });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  }, LESSONS);
}

/** A profile in which every error of a page counts as a fault. */
async function newProfile(what: string): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  context.on('weberror', (error) => faults.push(`${what}: ${error.error().stack ?? error.error()}`));
  return context;
}

/** Reads the whole database; a row that is no event or no draft is a fault. */
async function lookAtAll(page: Page, what: string): Promise<{ events: RecordEvent[] }> {
  const rows = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('crossmodal-record');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const read = { events: await all('events'), drafts: await all('drafts') };
    database.close();
    return read;
  });
  const events = rows.events.map((row) => RecordEvent.safeParse(row));
  const broken = events.filter(({ success }) => !success).length + rows.drafts.filter((row) => !Draft.safeParse(row).success).length;
  if (broken > 0) faults.push(`${what}: ${broken} rows of the database cannot be read`);
  return { events: events.flatMap(({ data }) => (data ? [data] : [])) };
}

/** Kills a page; the moment of it (ms since 1970). */
async function crash(page: Page, context: BrowserContext): Promise<number> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  const at = Date.now();
  session.send('Page.crash').catch(() => undefined); // a page that is dead never answers
  await crashed;
  await page.close().catch(() => undefined);
  if (++killedSoFar % 50 === 0) console.error(`${killedSoFar} of ${share * (ACTS.length + 1)}`);
  return at;
}

function report(what: string, lost: readonly number[]): void {
  for (const lostMs of lost) if (lostMs > MOST_LOST_MS) faults.push(`${what}: ${ms(lostMs)} lost`);
  line(`${what}: ${lost.length} kills, lost in the middle and at most`, ms(median([...lost])), ms(Math.max(...lost)));
}
