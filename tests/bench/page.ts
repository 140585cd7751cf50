/**
 * The site in Chromium (after `npm run build`): what a page weighs, and the time from the key to the verdict on the screen, first and
 * warm, against the engine's own time and against a plain worker that evaluates the same code.
 */
import { chromium, type Page } from '@playwright/test';
import { serveSite } from '../e2e/served-site.ts';
import { findBrowser } from '../e2e/browser.ts';
import { line, median, ms, times } from './timing.ts';

const ROUNDS = 7;
/** A learner reads for so long before the first Run: the least that anyone does. */
const READING_MS = 3_000;
const site = await serveSite();
const browser = await chromium.launch(await findBrowser());

async function bytesOf(
  path: string,
  act: (page: Page) => Promise<void> = async () => {},
): Promise<{ total: number; byKind: Record<string, number> }> {
  const page = await browser.newPage();
  const byKind: Record<string, number> = {};
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, response, type }) =>
    kinds.set(requestId, /\.woff2$/.test(response.url) ? 'fonts' : type.toLowerCase()),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    byKind[kind] = (byKind[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  await act(page);
  await page.close();
  return { total: Object.values(byKind).reduce((sum, bytes) => sum + bytes, 0), byKind };
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
for (const [what, path] of [
  ['lesson', 'lessons/06-additive-fusion/'],
  ['workbench, with the editor', 'exercises/additive-fusion/'],
] as const) {
  const { total, byKind } = await bytesOf(path);
  line(
    `${what}: bytes over the network`,
    kB(total),
    Object.entries(byKind)
      .map(([kind, bytes]) => `${kind} ${kB(bytes)}`)
      .join(', '),
  );
}

const cold: Answer[] = [];
const warm: Answer[] = [];
const plainCold: number[] = [];
const plainWarm: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const page = await browser.newPage();
  await page.addInitScript(watchAnswers);
  await page.goto(`${site.address}exercises/entropy/`, { waitUntil: 'networkidle' });
  await page.locator('.code-full .monaco-editor').first().waitFor();
  await page.waitForTimeout(READING_MS);
  cold.push(await answer(page));
  for (let i = 0; i < 3; i++) await answer(page);
  warm.push(await answer(page));
  const bare = await browser.newPage();
  await bare.goto('data:text/html,<title>plain</title>');
  const [first, second] = await bare.evaluate(async () => {
    const start = performance.now();
    const code =
      'onmessage = ({ data }) => { const solve = eval(data); for (let i = 0; i < 115; i++) solve([1, 2, 3], 2); postMessage(1) }';
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    const ask = () =>
      new Promise((resolve) => {
        worker.onmessage = resolve;
        worker.postMessage(
          '(w, b) => { const t = w.reduce((s, x) => s + x, 0); let h = 0; for (const x of w) if (x > 0) h += (x / t) * Math.log(t / x); return h / Math.log(b) }',
        );
      });
    await ask();
    const middle = performance.now();
    await ask();
    return [middle - start, performance.now() - middle];
  });
  plainCold.push(first as number);
  plainWarm.push(second as number);
  await page.close();
  await bare.close();
}
const [coldMs, warmMs] = [cold, warm].map((answers) => median(answers.map(({ totalMs }) => totalMs))) as [number, number];
const aboveMs = (answers: Answer[]) => median(answers.map(({ totalMs, engineMs }) => totalMs - engineMs));
line('key to verdict on the screen, first of a page', ms(coldMs), times(coldMs / median(plainCold)));
line('… / warm', times(coldMs / warmMs));
line('key to verdict on the screen, warm', ms(warmMs), times(warmMs / median(plainWarm)));
line('… above the engine’s own time: first, warm', ms(aboveMs(cold)), ms(aboveMs(warm)));
await browser.close();
await site.stop();

/** From the key to the frame with the verdict, and of it the time from the question to the worker to its answer. */
interface Answer {
  totalMs: number;
  engineMs: number;
}

/** Presses Ctrl Enter in the page, and waits for the frame that shows what came of it. */
async function answer(page: Page): Promise<Answer> {
  await page.evaluate(() => (window as unknown as Watched).watch());
  await page.keyboard.press('Control+Enter');
  return page.evaluate(() => (window as unknown as Watched).answer);
}

interface Watched {
  watch(): void;
  answer: Promise<Answer>;
}

/** Runs in the page before its scripts. Nothing is polled: the times are those of the events themselves. */
function watchAnswers(): void {
  const asked = { at: 0 };
  const told = { at: 0 };
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: { kind?: string }, ...rest: []) {
    if (message?.kind === 'grade') {
      asked.at = performance.now();
      this.addEventListener('message', ({ data }) => {
        if (data?.kind === 'verdict') told.at = performance.now();
      });
    }
    return post.call(this, message, ...rest);
  };
  const watched = window as unknown as Watched;
  watched.watch = () => {
    watched.answer = new Promise((resolve) => {
      let pressed = 0;
      const press = ({ timeStamp, key }: KeyboardEvent) => {
        if (key === 'Enter') pressed = timeStamp;
      };
      addEventListener('keydown', press, { capture: true });
      const bench = document.querySelector('main[data-run]') as Element;
      let ran = false;
      const observer = new MutationObserver(() => {
        if (bench.getAttribute('data-run') !== 'idle') ran = true;
        if (!ran || bench.getAttribute('data-run') !== 'idle' || !document.querySelector('.pane.result .verdict')) return;
        observer.disconnect();
        removeEventListener('keydown', press, { capture: true });
        requestAnimationFrame(() => {
          // behind the frame
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ totalMs: performance.now() - pressed, engineMs: told.at - asked.at });
          port2.postMessage(0);
        });
      });
      observer.observe(bench, { attributes: true, childList: true, subtree: true });
    });
  };
}
