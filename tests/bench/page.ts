/**
 * The site in Chromium (after `npm run build`): what a page weighs, and the time from the click on Run to the verdict, cold and warm,
 * against a plain worker that evaluates the same code.
 */
import { chromium, type Page } from '@playwright/test';
import { serveSite } from '../e2e/served-site.ts';
import { findBrowser } from '../e2e/browser.ts';
import { line, median, ms, timeMs, times } from './timing.ts';

const ROUNDS = 7;
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

const cold: number[] = [];
const warm: number[] = [];
const plainCold: number[] = [];
const plainWarm: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const page = await browser.newPage();
  await page.goto(`${site.address}exercises/entropy/`, { waitUntil: 'networkidle' });
  const run = page.getByRole('button', { name: 'Run' }).first();
  const verdict = page.getByRole('heading', { name: 'Wrong answer' });
  cold.push(
    await timeMs(async () => {
      await run.click();
      await verdict.waitFor();
    }),
  );
  const progress = page.locator('main[data-run]');
  warm.push(
    await timeMs(async () => {
      await run.click();
      await page.waitForFunction((main) => main?.getAttribute('data-run') === 'idle', await progress.elementHandle());
    }),
  );
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
line('Run to verdict, first of a page', ms(median(cold)), times(median(cold) / median(plainCold)));
line('Run to verdict, warm', ms(median(warm)), times(median(warm) / median(plainWarm)));
await browser.close();
await site.stop();
