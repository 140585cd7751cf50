import { expect, test } from './site.ts';
import { ADDITIVE_FUSION, FORGETS_MODALITIES, mistakeOf, mistakesOf, LONG_RUN, referenceOf } from './solutions.ts';
import { numbersIn, Workbench } from './workbench.ts';

test('the reference is accepted, and its work stands beside that of the reference', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion');
  await bench.write(referenceOf('additive-fusion'));
  await bench.run();
  await bench.expectState('accepted');
  await expect(bench.verdict).toContainText('agree with the reference');
  await expect(bench.result.locator('.work')).toContainText(/ticks/);
});

test('forgetting the modalities gets a smallest failing input of at most four numbers', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion');
  await bench.write(FORGETS_MODALITIES);
  await bench.run();
  await bench.expectState('wrong');
  const call = (await bench.result.locator('pre.call').first().textContent()) ?? '';
  expect(call).toContain('additiveFusion(');
  expect(numbersIn(call).length).toBeGreaterThan(0);
  expect(numbersIn(call).length).toBeLessThanOrEqual(4);
});

test('a long run is stopped by Stop, and the next run is right', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion');
  await bench.write(LONG_RUN);
  await bench.runButton.click();
  await expect(bench.runButton).toContainText('Stop');
  await bench.runButton.click();
  await expect(bench.bench).toHaveAttribute('data-run', 'idle');
  await expect(bench.verdict).toHaveCount(0);
  await bench.write(referenceOf('additive-fusion'));
  await bench.run();
  await bench.expectState('accepted');
});

test('Escape stops a run, too', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion');
  await bench.write(LONG_RUN);
  await bench.runButton.click();
  await expect(bench.runButton).toContainText('Stop');
  await page.keyboard.press('Escape');
  await expect(bench.bench).toHaveAttribute('data-run', 'idle');
  await expect(bench.verdict).toHaveCount(0);
});

test('for(;;){} ends by itself with its limit, and the next run is right', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion');
  await bench.write(`${ADDITIVE_FUSION}  for(;;){}\n}\n`);
  await bench.run();
  await bench.expectState('limit');
  await expect(bench.verdict).toContainText('Is there a loop that never ends?');
  await bench.write(referenceOf('additive-fusion'));
  await bench.run();
  await bench.expectState('accepted');
});

test('an endless loop outside the function ends by itself, too', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion');
  await bench.write('for(;;){}\n');
  await bench.run();
  await bench.expectState('limit');
});

test('what the code prints is shown apart from its result', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion');
  await bench.write(`${ADDITIVE_FUSION}  console.log('the bias is', b);\n  return b.slice();\n}\n`);
  await bench.run();
  await expect(bench.result.locator('.console')).toContainText('the bias is');
});

test.describe('a known mistake is named with its own feedback', () => {
  for (const exercise of ['additive-fusion', 'margin-contrastive-loss', 'entropy']) {
    const [file = ''] = mistakesOf(exercise);
    test(`${exercise}: ${file}`, async ({ page }) => {
      const source = mistakeOf(exercise, file);
      const bench = new Workbench(page);
      await bench.open(exercise);
      await bench.write(source);
      await bench.run();
      await bench.expectState('wrong');
      const step = bench.result.locator('.ladder li').filter({ hasText: 'Named mistake' });
      await step.getByRole('button').click();
      const words =
        /\/\*\*([\s\S]*?)\*\//
          .exec(source)?.[1]
          ?.replace(/^\s*\* ?/gm, '')
          .trim()
          .split(/[`$*_\n]/)[0] ?? '';
      expect(words.length).toBeGreaterThan(5);
      await expect(step).toContainText(words.trim());
    });
  }
});

/** What a run needs and reading does not. */
const ofRuns = /\/packages\/|\.wasm$/;

test('the checker makes ready while one reads', async ({ page }) => {
  const engine = page.waitForRequest((request) => request.url().endsWith('.wasm'));
  const exercise = page.waitForRequest(/\/packages\/entropy\.json$/);
  await new Workbench(page).open('entropy');
  await Promise.all([engine, exercise]);
});

test('where the browser saves data, nothing is fetched for a run before it is asked for', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (ofRuns.test(request.url())) fetched.push(request.url());
  });
  const bench = new Workbench(page);
  await bench.open('entropy');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
  expect(fetched).toEqual([]);
  await bench.run();
  await bench.expectState('wrong');
  expect(fetched.length).toBeGreaterThan(0);
});
