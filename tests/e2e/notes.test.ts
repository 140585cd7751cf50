import { listening, listeningInView } from './listening.ts';
import { violationsInEveryLook } from './looks.ts';
import { expect, test } from './site.ts';

test('notes and a bookmark are kept while one types, listed with the progress, and accessible', async ({ page }) => {
  await page.goto('/lessons/23-entropy/');
  const marks = page.locator('.marks');
  await marks.scrollIntoViewIfNeeded();
  await listening(marks.locator('astro-island > div'));
  await page.getByRole('button', { name: 'Bookmark this lesson' }).click();
  await expect(page.getByRole('button', { name: 'Bookmarked' })).toHaveAttribute('aria-pressed', 'true');
  const question = await listeningInView(page.locator('#q-average-of-what'));
  await question.getByRole('button', { name: 'Write a note' }).click();
  await question.getByLabel('Your note on this question').fill('surprise, not length');
  await page.getByLabel('Your note', { exact: true }).fill('average surprise');
  expect(await violationsInEveryLook(page)).toEqual([]);
  // Nothing was left with Tab: the page goes away while one types.
  await page.goto('/progress/');
  const list = page.locator('.mark-list');
  await expect(list).toContainText('Entropy');
  await expect(list).toContainText('bookmarked');
  await expect(list).toContainText('average surprise');
  await expect(list).toContainText('surprise, not length');
  expect(await violationsInEveryLook(page)).toEqual([]);
});

test('an error is reported with the page, the version and what was on the screen; nothing leaves by itself', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/lessons/23-entropy/');
  await (await listening(page.locator('.site-footer button.report'))).click();
  const dialog = page.getByRole('dialog', { name: 'Report an error' });
  await expect(dialog.getByRole('status')).toContainText('Copied');
  const text = await dialog.getByLabel('The text').inputValue();
  expect(text).toContain('Page: Entropy, http');
  expect(text).toMatch(/Version: \S+, engine \d/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  expect(await violationsInEveryLook(page)).toEqual([]);
});
