import { listening } from './listening.ts';
import { expect, test } from './site.ts';

for (const [stored, system] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`a stored ${stored} theme stands before the page has a body, although the system is ${system}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('/');
    await page.evaluate((theme) => localStorage.setItem('theme', theme), stored);
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.body) return;
        observer.disconnect();
        sessionStorage.setItem('theme-when-body-came', document.documentElement.dataset.theme ?? 'none');
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await page.evaluate(() => sessionStorage.getItem('theme-when-body-came'))).toBe(stored);
  });
}

test('without a choice the theme follows the system', async ({ page }) => {
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await ink();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ink()).not.toBe(light);
});

test('the switch changes the theme, and the choice holds on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await (await listening(page.getByRole('button', { name: 'Switch between light and dark' }))).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/lessons/23-entropy/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
