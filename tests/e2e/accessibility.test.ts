import { allListening, listening, listeningInView } from './listening.ts';
import { nameOf, STRAIGHT_LOOKS, show, violations, violationsInEveryLook } from './looks.ts';
import { expect, test } from './site.ts';
import { FORGETS_MODALITIES, LONG_RUN, referenceOf } from './solutions.ts';
import { Workbench } from './workbench.ts';

/** One page of each kind; every page of the site is looked at in `pages.test.ts`. */
const KINDS = ['/', '/lessons/06-additive-fusion/', '/exercises/additive-fusion/', '/guides/author/', '/clip/'];

test('the look for violations sees one', async ({ page }) => {
  await page.goto('/open/');
  await allListening(page); // starting up, the page would take away what is not its own
  await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<input type="text">'));
  expect(await violations(page)).toEqual([expect.stringContaining('label: ')]);
});

test.describe('no accessibility violation in any look', () => {
  for (const path of KINDS) {
    test(path, async ({ page }) => {
      await page.goto(path);
      await allListening(page);
      expect(await violationsInEveryLook(page, { withFormulas: true, crossed: true })).toEqual([]);
    });
  }

  test.describe('of the page for what is not there', () => {
    test.use({ expectedComplaints: [/404/] });
    test('/no-such-page/', async ({ page }) => {
      await page.goto('/no-such-page/');
      expect(await violationsInEveryLook(page)).toEqual([]);
    });
  });

  test('a quiz with feedback', async ({ page }) => {
    await page.goto('/lessons/06-additive-fusion/');
    const wrong = await listeningInView(page.locator('#q-equals'));
    await wrong.getByLabel(/outer product/).check();
    await wrong.getByRole('button', { name: 'Answer' }).click();
    const right = await listeningInView(page.locator('#q-weight-count'));
    await right.getByLabel('103,936').check();
    await right.getByRole('button', { name: 'Answer' }).click();
    await expect(page.locator('.fb')).toHaveCount(2);
    expect(await violationsInEveryLook(page)).toEqual([]);
  });

  test('a workbench while code runs', async ({ page }) => {
    const bench = new Workbench(page);
    await bench.open('additive-fusion');
    for (const look of STRAIGHT_LOOKS) {
      await show(page, look);
      await bench.write(LONG_RUN);
      await bench.runButton.click();
      await expect(bench.runButton).toContainText('Stop');
      expect(await violations(page), nameOf(look)).toEqual([]);
      await bench.runButton.click();
      await expect(bench.bench).toHaveAttribute('data-run', 'idle');
    }
  });

  test('a workbench with each kind of result', async ({ page }) => {
    const bench = new Workbench(page);
    await bench.open('additive-fusion');
    for (const source of [referenceOf('additive-fusion'), FORGETS_MODALITIES, 'const a = ;\n', 'for (;;) {}\n']) {
      await bench.write(source);
      await bench.run();
      expect(await violationsInEveryLook(page), source).toEqual([]);
    }
  });

  test('the dialogs', async ({ page }) => {
    const bench = new Workbench(page);
    await bench.open('additive-fusion');
    for (const name of ['Keys and editor', /^Reset/, /^Snapshots/]) {
      await page.getByRole('button', { name }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violationsInEveryLook(page), String(name)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });

  test('the search', async ({ page }) => {
    await page.goto('/');
    await (await listening(page.locator('.site-header .find'))).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('entropy');
    await expect(page.locator('.pf-result').first()).toBeVisible();
    expect(await violationsInEveryLook(page)).toEqual([]);
  });
});
