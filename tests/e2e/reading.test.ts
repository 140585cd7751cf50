import { expect, test } from './site.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson can be read, formulas and all', async ({ page }) => {
    await page.goto('/lessons/06-additive-fusion/');
    await expect(page.getByRole('heading', { level: 1, name: 'Additive fusion' })).toBeVisible();
    await expect(page.locator('.formula .katex').first()).toBeVisible();
    await expect(page.locator('.fig svg').first()).toBeVisible();
  });
});
