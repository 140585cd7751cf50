import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { expect, test } from './site.ts';
import { FORGETS_MODALITIES, LONG_RUN, referenceOf } from './solutions.ts';
import { Workbench } from './workbench.ts';

const SIZES = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

/** One page of each kind. */
const KINDS = ['/', '/lessons/06-additive-fusion/', '/exercises/additive-fusion/', '/guides/', '/guides/author/', '/clip/', '/open/'];

/**
 * Every page is looked at in both themes and at both widths, in two of the four combinations: colours do not hang on the width, nor the
 * layout on the theme. One page of each kind is looked at in all four.
 */
const pagesFor = (size: string, colorScheme: string): string[] => ((size === 'wide') === (colorScheme === 'light') ? builtPages() : KINDS);

/** Rule and place of each violation that axe finds. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`no accessibility violation, ${size} and ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      for (const path of [...pagesFor(size, colorScheme), '/no-such-page/']) {
        test.describe(() => {
          test.use({ expectedComplaints: path === '/no-such-page/' ? [/404/] : [] });
          test(path, async ({ page }) => {
            await page.goto(path);
            await page.waitForLoadState('networkidle');
            expect(await violations(page)).toEqual([]);
          });
        });
      }

      test('a quiz with feedback', async ({ page }) => {
        await page.goto('/lessons/06-additive-fusion/');
        const [wrong, right] = [page.locator('#q-equals'), page.locator('#q-weight-count')];
        await wrong.scrollIntoViewIfNeeded();
        await wrong.getByLabel(/outer product/).check();
        await wrong.getByRole('button', { name: 'Answer' }).click();
        await right.getByLabel('103,936').check();
        await right.getByRole('button', { name: 'Answer' }).click();
        await expect(page.locator('.fb')).toHaveCount(2);
        expect(await violations(page)).toEqual([]);
      });

      test('a workbench while code runs, and with each kind of result', async ({ page }) => {
        const bench = new Workbench(page);
        await bench.open('additive-fusion');
        await bench.write(LONG_RUN);
        await bench.runButton.click();
        await expect(bench.runButton).toContainText('Stop');
        expect(await violations(page), 'running').toEqual([]);
        await bench.runButton.click();
        for (const source of [referenceOf('additive-fusion'), FORGETS_MODALITIES, 'const a = ;\n', 'for (;;) {}\n']) {
          await bench.write(source);
          await bench.run();
          expect(await violations(page), source).toEqual([]);
        }
      });

      test('the dialogs', async ({ page }) => {
        const bench = new Workbench(page);
        await bench.open('additive-fusion');
        for (const name of ['Keys and editor', /^Reset/, /^Snapshots/]) {
          await page.getByRole('button', { name }).click();
          await expect(page.getByRole('dialog')).toBeVisible();
          expect(await violations(page), String(name)).toEqual([]);
          await page.keyboard.press('Escape');
        }
        await page.goto('/');
        await page.getByRole('button', { name: 'Search' }).click();
        await expect(page.getByRole('searchbox')).toBeFocused();
        await page.keyboard.type('entropy');
        await expect(page.locator('.pf-result').first()).toBeVisible();
        expect(await violations(page), 'search').toEqual([]);
      });
    });
  }
}
