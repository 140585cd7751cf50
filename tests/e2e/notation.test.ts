import { listening } from './listening.ts';
import { PHONE } from './looks.ts';
import { expect, test } from './site.ts';

test('a symbol or a term is found by any of its names, and a link shows it whatever is looked for', async ({ page }) => {
  await page.goto('/notation/#lambda');
  await expect(page.locator('#lambda')).toBeInViewport();
  const field = await listening(page.getByRole('searchbox', { name: 'Find a symbol or a term' }));
  await field.fill('hada');
  await expect(page.getByRole('status')).toHaveText('1 symbol, 1 term.');
  await expect(page.getByRole('row').filter({ visible: true })).toHaveCount(2); // its head, and ⊙
  await expect(page.locator('.term-e').filter({ visible: true })).toContainText('Element-wise product');
  await expect(page.locator('mark').first()).toHaveText('Hadamard');
  for (const query of ['λ', 'lambda', '\\lambda']) {
    await field.fill(query);
    await expect(page.locator('#lambda')).toBeVisible();
    await expect(page.locator('#kappa')).toBeHidden();
  }
  await page.evaluate(() => location.assign('#kappa'));
  await expect(page.locator('#kappa')).toBeInViewport();
  await expect(field).toHaveValue('');
  await field.fill('no such name');
  await expect(page.getByRole('status')).toHaveText(/^Nothing here has this name/);
});

test('the preview of a term comes with the mouse or the focus, can be reached, and goes with Escape', async ({ page }) => {
  await page.goto('/lessons/20-clip/');
  await listening(page.locator('.term-cards'));
  const hinge = page.getByRole('link', { name: 'hinge', exact: true });
  const card = page.locator('#term-hinge');
  await expect(hinge).toHaveAttribute('href', '../../notation/#hinge');
  await expect(hinge).toHaveAccessibleDescription(/rises with slope 1/);
  await hinge.hover();
  await expect(card).toBeVisible();
  await card.getByRole('link', { name: 'All terms' }).hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();

  await page.locator('h1').hover();
  await hinge.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(hinge).toBeFocused();
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: 'Lesson 19, Contrastive loss' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(hinge).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/notation\/#hinge$/);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: PHONE });

  test('a term opens in place and closes again', async ({ page }) => {
    await page.goto('/lessons/20-clip/');
    await listening(page.locator('.term-cards'));
    const hinge = page.getByRole('link', { name: 'hinge', exact: true });
    const card = page.locator('#term-hinge');
    await hinge.tap();
    await expect(card).toBeVisible();
    await expect(hinge).toHaveAttribute('aria-expanded', 'true');
    await expect(page).toHaveURL(/\/lessons\/20-clip\/$/);
    await hinge.tap();
    await expect(card).toBeHidden();
  });
});
