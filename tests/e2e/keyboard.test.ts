import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { listeningInView } from './listening.ts';
import { expect, test } from './site.ts';
import { referenceOf } from './solutions.ts';
import { Workbench } from './workbench.ts';

test('from the first page to an accepted exercise by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.desk').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/lessons\//);
  await page.goto('/lessons/06-additive-fusion/');
  const door = page.locator('a.door');
  await door.focus();
  await page.keyboard.press('Enter');

  const bench = new Workbench(page);
  await bench.ready('full');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  // A comment is not completed or indented as it is typed.
  await page.keyboard.type('// typed');
  await expect(bench.area).toHaveValue('// typed');
  await page.keyboard.press('ControlOrMeta+A');
  await bench.paste(referenceOf('additive-fusion'));
  await page.keyboard.press('ControlOrMeta+Enter');
  await bench.done();
  await bench.expectState('accepted');
  await page.keyboard.press('Alt+3');
  await expect(bench.result).toBeFocused();
  await page.keyboard.press('Alt+1');
  await expect(page.locator('.pane.statement')).toBeFocused();
});

test('Ctrl Shift Enter submits', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.write(referenceOf('entropy'));
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await bench.done();
  await expect(bench.verdict).toContainText(/recorded|submission|attempt/i);
});

test('? lists the keys, except where it is typed, and single-letter keys can be switched off', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('entropy');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await bench.area.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('?');
  await expect(dialog).toHaveCount(0);
  await bench.runButton.focus();
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('Single-letter keys').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await bench.runButton.focus();
  await page.keyboard.press('?');
  await expect(dialog).toBeHidden();
});

test('the panes can be resized by the arrow keys', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('entropy');
  const splitter = page.getByRole('separator', { name: 'Width of the statement' });
  const before = Number(await splitter.getAttribute('aria-valuenow'));
  await splitter.focus();
  await page.keyboard.press('ArrowRight');
  await expect(splitter).toHaveAttribute('aria-valuenow', String(before + 2));
});

for (const lesson of ['06-additive-fusion', '19-contrastive-triplet-loss', '23-entropy']) {
  test(`the figure of ${lesson} answers the arrow keys`, async ({ page }) => {
    await page.goto(`/lessons/${lesson}/`);
    const figure = page.locator('figure.fig');
    await listeningInView(figure.locator('.fg'));
    const control = figure.locator('input[type="range"], [role="slider"]').first();
    const before = await figure.innerHTML();
    await control.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => figure.innerHTML()).not.toBe(before);

    // In a palette of the learner's own a slider has its track: a line from end to end.
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    for (const slider of (await figure.locator('input[type="range"]').all()).slice(0, 1)) {
      await slider.scrollIntoViewIfNeeded();
      expect(await lightShare(page, slider)).toBeGreaterThan(0.9);
    }
  });
}

/** How much of the line through the middle of an element is lighter than a dark paper, from 0 to 1. */
async function lightShare(page: Page, element: Locator): Promise<number> {
  const box = await element.boundingBox();
  if (!box) return 0;
  const clip = { x: Math.ceil(box.x), y: Math.round(box.y + box.height / 2) - 1, width: Math.floor(box.width), height: 2 };
  const { data, info } = await sharp(await page.screenshot({ clip }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const columns = Array.from({ length: info.width }, (_, x) => Math.max(data[x] ?? 0, data[info.width + x] ?? 0));
  return columns.filter((light) => light > 60).length / info.width;
}
