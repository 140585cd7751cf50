/**
 * `node tests/bench/kill.ts [times]`: kills the page at random moments while one types, answers, takes notes and reviews (500 times unless
 * said otherwise), and looks at what the next page has: at most a second may be lost, and nothing may be half there. Ends with 1 otherwise.
 * Of the worst losses of each act it is told what was going on: how often something was typed, how long the page did not answer in between,
 * and what the journal had before the next page took it over. `> kill.log 2>&1 &` runs it in the background; it says how far it is.
 *
 * A page is killed by ending its renderer, as a crash does. The browser lives on: each act has a profile of its own in it, and pages of
 * different profiles never share a renderer. The page that looks at what is left is the one that is typed into and killed next.
 */
import { loadavg } from 'node:os';
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

/** What one kill has cost, and what is known of it. */
interface Loss {
  lostMs: number;
  /** Of this act, from 1. */
  kill: number;
  /** ms since 1970. */
  killedAt: number;
  /** The moments (ms since 1970) in which something was typed or rated. */
  done: readonly number[];
  /** What was in the journal when the next page began. */
  journal: string;
  /** Of the machine, over the last minute. */
  load: number;
}

/** Losses of each act that are told of. */
const WORST = 3;

/** How long a page that is being killed may still go on. */
const DYING_MS = 1000;

const site = await serveSite();
const browser = await chromium.launch(await findBrowser());
const faults: string[] = [];
const startedAt = Date.now();
let killedSoFar = 0;
let worstMs = 0;
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
  const losses: Loss[] = [];
  let page = await openForTyping(act, context);
  for (let times = 0; times < share; times++) {
    const before = await page.locator(act.field).inputValue();
    const typed = await typeTheTime(page, act.field);
    await page.waitForTimeout(moment());
    const killedAt = await crash(page, context);
    const last = typed.at(-1);
    page = await openForTyping(act, context);
    const kept = await page.locator(act.field).inputValue();
    const keptAt = kept === before ? typed[0] : Number(kept);
    // What was typed in the last moment may be kept, and never have been told. Any other text that no moment has typed would be half there.
    const isTyped = kept === before || typed.includes(Number(kept)) || (Number(kept) > (last ?? 0) && Number(kept) <= killedAt + DYING_MS);
    const lostMs = last === undefined || keptAt === undefined ? 0 : Math.max(0, last - keptAt);
    if (!isTyped) faults.push(`${act.what}: “${kept}” was never typed`);
    else
      losses.push(
        note({ lostMs, kill: times + 1, killedAt, done: [...typed], journal: await journalFound(page), load: loadavg()[0] ?? 0 }),
      );
  }
  await lookAtAll(page, act.what);
  await context.close();
  report(act.what, losses);
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
  const losses: Loss[] = [];
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
    const killedAt = await crash(page, context);
    if (rated.length === 0 && afterMs > 2500) faults.push('reviewing: nothing was rated');
    page = await context.newPage();
    await page.goto(`${site.address}review/`, { waitUntil: 'domcontentloaded' });
    await page.locator('.review [data-listening], .review[data-listening]').first().waitFor({ state: 'attached' });
    const { events } = await lookAtAll(page, 'reviewing');
    const kept = events.filter(({ kind }) => kind === 'review').length;
    const lostMs = kept >= rated.length ? 0 : killedAt - (rated[kept] ?? killedAt);
    losses.push(note({ lostMs, kill: times + 1, killedAt, done: [...rated], journal: await journalFound(page), load: loadavg()[0] ?? 0 }));
  }
  await context.close();
  report('reviewing', losses);
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

/** Before the scripts of a page take it over: what the page before has left in the journal. */
function noteJournal(): void {
  if (location.protocol === 'about:') return; // The blank page that a tab begins with may not read storage.
  const left = Object.entries(localStorage).filter(([name]) => name.startsWith('crossmodal-unsaved-'));
  (globalThis as unknown as { journalFound: string }).journalFound = left.map(([name, text]) => `${name.slice(19)} ${text}`).join(', ');
}

function journalFound(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as { journalFound: string }).journalFound);
}

/** A profile in which every error of a page counts as a fault. */
async function newProfile(what: string): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.addInitScript(noteJournal);
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
  if (++killedSoFar % 20 === 0) {
    const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1);
    console.error(`${killedSoFar} of ${share * (ACTS.length + 1)} after ${minutes} min, at most ${ms(worstMs)} lost`);
  }
  return at;
}

function note(loss: Loss): Loss {
  worstMs = Math.max(worstMs, loss.lostMs);
  return loss;
}

function report(what: string, losses: readonly Loss[]): void {
  for (const { lostMs, kill } of losses) if (lostMs > MOST_LOST_MS) faults.push(`${what}: ${ms(lostMs)} lost in kill ${kill}`);
  const lost = losses.map(({ lostMs }) => lostMs);
  line(`${what}: ${losses.length} kills, lost in the middle and at most`, ms(median(lost)), ms(Math.max(...lost)));
  const worst = losses.filter(({ lostMs }) => lostMs > 0).sort((a, b) => b.lostMs - a.lostMs);
  for (const loss of worst.slice(0, WORST)) console.log(described(loss));
}

function described({ lostMs, kill, killedAt, done, journal, load }: Loss): string {
  const pauses = done.slice(1).map((at, index) => at - (done[index] ?? at));
  const facts = [
    `  ${ms(lostMs)} in kill ${kill} at ${new Date(killedAt).toISOString()}`,
    `${done.length} times done in ${(done.at(-1) ?? 0) - (done[0] ?? 0)} ms`,
    `longest pause ${Math.max(0, ...pauses)} ms`,
    `the last ${killedAt - (done.at(-1) ?? killedAt)} ms before the kill`,
    `load ${load.toFixed(1)}`,
    `journal: ${journal.slice(0, 300) || 'empty'}`,
  ];
  return facts.join('; ');
}
