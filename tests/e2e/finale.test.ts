import { listening } from './listening.ts';
import { violations, violationsInEveryLook } from './looks.ts';
import { expect, test } from './site.ts';

/** A slow machine trains for minutes. */
const TRAINING = { timeout: 200_000 };

test('the finale: train a little by keyboard, then search, sort, and keep the sheet', async ({ page }) => {
  test.setTimeout(600_000); // it trains seven models
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/clip/');
  const finale = await listening(page.locator('[data-phase]'));
  await expect(page.getByRole('heading', { name: 'Now train it' })).toBeVisible();
  expect(fetched.filter((url) => /\.(bin|tsv)$|pictures[^/]*\.png$/.test(url))).toEqual([]); // pictures wait until they are needed
  await page.getByRole('heading', { name: 'Untrained, it guesses' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('img', { name: /after 0 steps/ })).toHaveCount(2);

  await page.getByLabel(/^Steps/).selectOption('20');
  await page.getByLabel(/^Pairs in a batch/).selectOption('8');
  const train = page.getByRole('button', { name: 'Train', exact: true });
  await train.press('Enter');
  await expect(page.getByRole('heading', { name: 'It is learning' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.notice')).toContainText('Nothing of that run is kept');

  await train.press('Enter');
  await expect(page.locator('.film li:not(.todo)').first()).toBeVisible(TRAINING);
  expect(await violations(page)).toEqual([]);
  await expect(finale).toHaveAttribute('data-phase', 'after', TRAINING);
  await expect(page.getByRole('heading', { name: 'What it has learnt' })).toBeFocused();
  await expect(page.getByRole('status').first()).toContainText('Step 20 of 20');

  const words = page.getByLabel('Words', { exact: true });
  await expect(page.locator('.asks li')).toHaveCount(5, TRAINING);
  await words.fill('yellow car');
  await words.press('Enter');
  await expect(page.getByRole('status').first()).toContainText('Nearest to yellow car');
  await words.fill('qxqx');
  await words.press('Enter');
  await expect(page.getByText('nor anything spelt like it')).toBeVisible();

  await expect(page.getByText('by chance, 1 of 6')).toBeVisible();
  await page.getByRole('button', { name: 'clothing' }).press('Space');
  await expect(page.getByText('by chance, 1 of 5')).toBeVisible();
  const own = page.getByLabel('A label of your own');
  await own.fill('qxqx');
  await own.press('Enter');
  await expect(page.getByText('“qxqx” holds a prompt that shares nothing')).toBeVisible();
  await own.fill('a clock, a watch');
  await own.press('Enter');
  await expect(page.getByText('by chance, 1 of 6')).toBeVisible();
  await expect(page.getByText(/\d+ to “a clock”/)).toBeVisible();
  await expect(own).toBeFocused();
  await page.getByLabel('Upwards').fill('qqqq');
  await expect(page.getByText('“qqqq” shares nothing')).toBeVisible();
  await page.getByLabel('Upwards').fill('face');

  await page.getByRole('button', { name: 'Train them' }).press('Enter');
  await expect(page.locator('.brk .sp')).toHaveCount(5, TRAINING);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(await violationsInEveryLook(page)).toEqual([]);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the sheet' }).press('Enter');
  expect((await saved).suggestedFilename()).toBe('my-clip.png');
});
