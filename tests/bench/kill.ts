/**
 * `node tests/bench/kill.ts [times]`: kills the page at random moments while one types, answers and takes notes (500 times unless said
 * otherwise), and looks at what the next page has: at most a second may be lost, and nothing may be half there. Ends with 1 otherwise.
 */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
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
const browser = await chromium.launch(await findBrowser());
const lost = new Map<string, number[]>(ACTS.map(({ what }) => [what, []]));
const faults: string[] = [];
const contexts = new Map<string, BrowserContext>();
for (let kill = 0; kill < KILLS; kill++) {
  const act = ACTS[kill % ACTS.length]!;
  const context = contexts.get(act.what) ?? (await browser.newContext({ serviceWorkers: 'block' }));
  contexts.set(act.what, context);
  const lostMs = await killWhile(act, context, 200 + Math.random() * 2800);
  lost.get(act.what)?.push(lostMs);
  if (lostMs > MOST_LOST_MS) faults.push(`${act.what}: ${ms(lostMs)} lost`);
}
for (const [what, all] of lost)
  if (all.length > 0) line(`${what}: ${all.length} kills, lost in the middle and at most`, ms(median(all)), ms(Math.max(...all)));
for (const fault of faults) console.log(fault);
await browser.close();
await site.stop();
process.exitCode = faults.length > 0 ? 1 : 0;

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
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  await session.send('Page.crash').catch(() => undefined);
  await crashed;
  const last = typed.at(-1) ?? 0;
  await page.close().catch(() => undefined);

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
