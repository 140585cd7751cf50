import type { Page } from '@playwright/test';
import { listening, listeningInView } from './listening.ts';
import { violations, violationsInEveryLook } from './looks.ts';
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

  // By keyboard alone: what one presses next has the focus, also where it takes the place of what was pressed.
  const data = page.locator('#your-data');
  const look = async (): Promise<void> => expect(await violations(page, { within: '#your-data' })).toEqual([]);
  await data.getByRole('button', { name: 'Erase everything…' }).press('Enter');
  await expect(data.getByRole('button', { name: 'Export first' })).toBeFocused();
  await look();
  await data.getByRole('button', { name: 'Erase everything', exact: true }).press('Enter');
  await expect(data.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(list).toHaveCount(0);
  await look();
  await page.keyboard.press('Enter');
  await expect(data.getByRole('button', { name: 'Erase everything…' })).toBeFocused();
  await expect(list).toContainText('average surprise');

  const goOn = await holdFiles(page);
  await data.getByRole('button', { name: 'Import a file…' }).focus();
  await data.locator('input[type="file"]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(data.getByRole('status').filter({ hasText: 'Reading the file' })).toBeVisible();
  await expect(data.getByRole('button', { name: 'Stop the import' })).toBeFocused();
  await look();
  await goOn();
  await expect(data.getByRole('status').filter({ hasText: 'Nothing was changed' })).toBeVisible();
  await expect(data.getByRole('button', { name: 'Import a file…' })).toBeFocused();

  // A folder that cannot be kept, for want of a real one.
  await page.evaluate(() =>
    Object.assign(globalThis, { showDirectoryPicker: async () => ({ name: 'Learning', queryPermission: () => '' }) }),
  );
  await data.getByRole('button', { name: 'Choose a folder…' }).press('Enter');
  await expect(data.getByRole('button', { name: 'Choose another folder…' })).toBeFocused();
  await expect(data.getByRole('status').filter({ hasText: 'could not be written' })).toBeVisible();
  await look();
  await data.getByRole('button', { name: 'Turn the backup off' }).press('Enter');
  await expect(data.getByRole('button', { name: 'Choose a folder…' })).toBeFocused();
});

/** Lets the page wait for the files that it reads, until what is returned is called. */
async function holdFiles(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { text } = File.prototype;
    const held = new Promise((resolve) => Object.assign(globalThis, { goOn: resolve }));
    File.prototype.text = async function () {
      await held;
      return text.call(this);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { goOn: () => void }).goOn());
}

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
