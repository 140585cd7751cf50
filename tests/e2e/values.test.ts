import { violationsInEveryLook } from './looks.ts';
import { expect, test } from './site.ts';
import { Workbench } from './workbench.ts';

const NAN = `export function entropy(weights: Vec, base: number): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (total === 0) return 0;
  let h = 0;
  for (const w of weights) {
    const p = w / total;
    h -= p * Math.log(p);
  }
  return h / Math.log(base);
}
`;

test('the values behind a wrong answer, by keyboard: where the NaN arises, round by round, and on a call that is typed in', async ({
  page,
}) => {
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.write(NAN);
  await bench.run();
  await expect(bench.result.locator('p[role="status"]')).toContainText(/First difference: expected 0, got NaN/);
  const values = bench.result.locator('.values');
  await expect(values.locator('.v-note')).toContainText(/First NaN, line 7, round \d+\. In p \* Math\.log\(p\), p is 0/);
  await expect(bench.bench.locator('.code-text .val-t.is-bad')).toContainText('h = NaN');
  await expect(bench.result.locator('.ladder')).toContainText('First NaN, line 7');

  await values.getByLabel('Values for').selectOption('typed');
  const call = values.getByLabel('The call');
  await call.fill('entropy([2, 1, 1], 2)');
  await call.press('Enter');
  await expect(values.locator('.has-vals')).toContainText('total 4');
  const slider = values.getByRole('slider', { name: 'round' });
  await expect(slider).toHaveValue('3');
  await slider.press('ArrowLeft');
  await expect(values.locator('.v-of')).toHaveText('2 of 3');
  await values.getByText('The values as a table').press('Enter');
  await expect(values.getByRole('row', { name: /^6, p / })).toContainText('0.5');
  expect(await violationsInEveryLook(page)).toEqual([]);

  await call.fill('entropy([2, 1');
  await call.press('Enter');
  await expect(values.getByRole('alert')).toContainText('The [ of line 1, column 9 is never closed.');

  await page.keyboard.press('Alt+KeyV');
  await expect(values.locator('.has-vals')).toHaveCount(0);
  await expect(bench.bench.locator('.val-t')).toHaveCount(0);
  await page.reload();
  await bench.ready('plain');
  await expect(values.getByRole('button', { name: /Show values/ })).toHaveAttribute('aria-pressed', 'false');
});
