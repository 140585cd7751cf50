import { violationsInEveryLook } from './looks.ts';
import { expect, test } from './site.ts';
import { mistakeOf } from './solutions.ts';
import { Workbench } from './workbench.ts';

test('examples by keyboard: judged as they are left, lamps, all of them kept; then they run first with the code', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('entropy');
  const sheet = page.getByRole('region', { name: 'Your examples' });
  const lamps = page.getByRole('region', { name: 'Lamps' });
  const said = sheet.locator('[role="status"].vh');

  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('tab', { name: /^Examples/, selected: true })).toBeFocused();
  await expect(lamps.getByRole('heading', { level: 2 })).toHaveText('No example yet');
  expect(await violationsInEveryLook(page)).toEqual([]);

  await sheet.getByLabel('Call 1').focus();
  await page.keyboard.type('entropy([1, 1], 2)');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(said).toContainText('Example 1: right; it lights 2, 3 and 4. 3 lit.');
  await expect(lamps.getByRole('heading', { level: 2 })).toHaveText('3 of 6 lit');
  await expect(lamps.getByRole('listitem').filter({ hasText: 'Answers in nats, whatever base is asked for.' })).toContainText(
    'example 1: it says 0.693147',
  );

  // The focus went on to the next row.
  await page.keyboard.type('entropy([1, 1, 0], 2) → 1.585');
  await page.keyboard.press('Enter');
  await expect(sheet.getByLabel('Expected value 2')).toHaveAttribute('aria-invalid', 'true');
  await expect(sheet.getByRole('listitem').nth(1)).toContainText('An outcome of weight 0, or −0, contributes 0.');
  await expect(lamps.getByRole('heading', { level: 2 })).toHaveText('Example 2: the value is not right');
  expect(await violationsInEveryLook(page)).toEqual([]);

  await sheet.getByLabel('Call 2').fill('entropy([0, 1, 3], 2)');
  await sheet.getByLabel('Expected value 2').fill('0.8113');
  await page.keyboard.press('Enter');
  await expect(lamps.getByRole('heading', { level: 2 })).toHaveText('6 of 6 lit');
  expect(await violationsInEveryLook(page)).toEqual([]);

  await sheet.getByRole('button', { name: 'Go on to the code' }).press('Enter');
  await bench.write(mistakeOf('entropy', 'zero-times-log-zero.ts'));
  await bench.run();
  const run = page.getByRole('region', { name: 'Your examples, run first' });
  await expect(run.getByRole('listitem')).toContainText(['passes', 'fails']);
  await expect(run.getByRole('listitem').nth(1)).toContainText('yours NaN');
  await expect(bench.result.locator('.res-main > section').first()).toHaveAttribute('aria-labelledby', 'ex-run');
  expect(await violationsInEveryLook(page)).toEqual([]);

  // The smallest failing input becomes an example, whose value is left to say.
  await bench.result.getByRole('button', { name: 'Add it to your examples' }).press('Enter');
  await expect(sheet.getByLabel('Expected value 3')).toBeFocused();
  await expect(sheet.getByLabel('Expected value 3')).toHaveValue('');
  await expect(sheet.getByLabel('Call 3')).toHaveValue(/^entropy\(/);
  await sheet.getByRole('button', { name: 'Remove example 3' }).press('Enter');

  await expect(bench.saved.first()).toContainText('Saved');
  await page.reload();
  await bench.ready('plain');
  await page.getByRole('tab', { name: 'Examples 2' }).click();
  await expect(lamps.getByRole('heading', { level: 2 })).toHaveText('6 of 6 lit');
});
