import type { Page, Response } from '@playwright/test';
import { readingPages } from './built-pages.ts';
import { expect, test } from './site.ts';

/** What a page has loaded of the editor and of the sandbox. */
async function heavyParts(responses: Response[]): Promise<string[]> {
  const found: string[] = [];
  for (const response of responses) {
    const type = response.headers()['content-type'] ?? '';
    if (type.includes('wasm') || response.url().includes('.wasm')) found.push(response.url());
    if (type.includes('javascript') && /microsoft\/monaco-editor|WebAssembly/.test(await response.text())) found.push(response.url());
  }
  return found;
}

/** Everything that waits for the reader to come near is on its way, too. */
async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 400) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
    await page.waitForTimeout(30);
  }
  await page.waitForLoadState('networkidle');
}

function responsesOf(page: Page): Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return responses;
}

test.describe('reading needs neither the editor nor WebAssembly', () => {
  for (const path of readingPages()) {
    test(path, async ({ page }) => {
      const responses = responsesOf(page);
      await page.goto(path);
      await scrollThrough(page);
      expect(responses.length).toBeGreaterThan(3);
      expect(await heavyParts(responses)).toEqual([]);
    });
  }
});

test('the check for heavy parts sees the editor on the workbench', async ({ page }) => {
  const responses = responsesOf(page);
  await page.goto('/exercises/additive-fusion/');
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  expect(await heavyParts(responses)).not.toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson can be read, formulas and all', async ({ page }) => {
    await page.goto('/lessons/06-additive-fusion/');
    await expect(page.getByRole('heading', { level: 1, name: 'Additive fusion' })).toBeVisible();
    await expect(page.locator('.formula .katex').first()).toBeVisible();
    await expect(page.locator('.fig svg').first()).toBeVisible();
  });
});

test('no formula is broken', async ({ page }) => {
  for (const path of readingPages()) {
    await page.goto(path);
    await expect(page.locator('.katex-error')).toHaveCount(0);
  }
});
