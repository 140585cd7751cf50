import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { ADDITIVE_FUSION, FORGETS_MODALITIES, referenceOf } from './solutions.ts';
import { Workbench } from './workbench.ts';

interface Attempt {
  kind: string;
  at: number;
  exercise: string;
  exerciseVersion: string;
  submitted: boolean;
  verdict: string;
}

/** What the browser's database holds of attempts, oldest first. */
async function attempts(page: Page): Promise<Attempt[]> {
  const events = await page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [info] = await indexedDB.databases();
    const database = await asked(indexedDB.open(info?.name ?? ''));
    const rows = await asked(database.transaction('events').objectStore('events').getAll());
    database.close();
    return rows as unknown[];
  });
  return (events as Attempt[]).filter(({ kind }) => kind === 'attempt').sort((a, b) => a.at - b.at);
}

test('Run is kept as a try, Submit as a submission, each with exercise, version and verdict', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion');
  await bench.write(FORGETS_MODALITIES);
  await bench.run();
  await bench.write(referenceOf('additive-fusion'));
  await bench.submit();
  await bench.expectState('accepted');
  const kept = await attempts(page);
  expect(kept).toMatchObject([
    { exercise: 'additive-fusion', submitted: false, verdict: 'wrong_answer' },
    { exercise: 'additive-fusion', submitted: true, verdict: 'accepted' },
  ]);
  expect(kept[1]?.exerciseVersion).toMatch(/^[0-9a-f]{12}$/);
});

test('after a reload the last result is there again, and nothing was run for it', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion');
  await bench.write(FORGETS_MODALITIES);
  await bench.submit();
  const words = await bench.verdict.textContent();
  await page.reload();
  await bench.ready('plain');
  await expect(bench.verdict).toHaveText(words ?? '');
  await expect(bench.result.locator('pre.call').first()).toBeVisible();
  expect(await attempts(page)).toHaveLength(1);
});

test('an accepted exercise shows on the map', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.write(referenceOf('entropy'));
  await bench.submit();
  await bench.expectState('accepted');
  await page.goto('/');
  const desk = page.locator('.desk[data-visit="returning"]');
  await expect(desk).toContainText('Entropy');
  await expect(desk.locator('[data-step="exercise"]')).toHaveAttribute('data-s', 'done');
});

test('the solution opens after three different attempts; the same once more does not count', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion');
  const solution = bench.result.locator('.ladder li').filter({ has: page.getByRole('heading', { name: 'Solution' }) });
  for (const attempt of [1, 2, 2, 3]) {
    await expect(solution.getByRole('button')).toHaveCount(0);
    await bench.write(`${ADDITIVE_FUSION}  return b.map((bias) => bias + ${attempt});\n}\n`);
    await bench.submit();
    await bench.expectState('wrong');
  }
  await expect(solution.getByRole('button')).toBeVisible();
});
