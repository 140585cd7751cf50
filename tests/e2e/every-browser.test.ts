import type { Page } from '@playwright/test';
import { listening, listeningInView } from './listening.ts';
import { tooWide, violations } from './looks.ts';
import { expect, test } from './site.ts';
import { FORGETS_MODALITIES, referenceOf } from './solutions.ts';
import { choosePlainEditor, Workbench } from './workbench.ts';

/**
 * The way of a learner, in whichever browsers there are (`npm run test:browsers`). It asks for nothing that a browser of the three has not, such as
 * reading the clipboard. What all browsers do alike is tested in one of them, by the other files here.
 */
test('reading: the page is whole, its search answers, the theme can be chosen', async ({ page }) => {
  await page.goto('/lessons/06-additive-fusion/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('.katex-error')).toHaveCount(0);
  expect(await tooWide(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  const toggle = await listening(page.getByRole('button', { name: 'Switch between light and dark' }));
  const theme = page.locator('html');
  const before = await theme.getAttribute('data-theme');
  await toggle.click();
  await expect(theme).not.toHaveAttribute('data-theme', before ?? 'none');
  await (await listening(page.locator('.site-header .find'))).click();
  await page.keyboard.type('entropy');
  await expect(page.locator('.pf-result').first()).toBeVisible();
});

test('a figure answers keys and the pointer, and begins anew after a reload', async ({ page }) => {
  await page.goto('/lessons/06-additive-fusion/');
  const figure = await openFigure(page);
  const point = figure.getByRole('slider', { name: /^Point in the plane/ });
  const said = await point.getAttribute('aria-valuetext');
  const slider = figure.getByRole('slider', { name: /weight/ }).first();
  const start = await slider.inputValue();
  await slider.press('ArrowRight');
  await expect(slider).not.toHaveValue(start);
  const saidNow = await point.getAttribute('aria-valuetext');
  const box = await point.boundingBox();
  if (!box) throw new Error('the point of the figure is not to be seen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y - 30, { steps: 4 });
  await page.mouse.up();
  await expect(point).not.toHaveAttribute('aria-valuetext', saidNow ?? '');
  await page.reload();
  await openFigure(page);
  await expect(slider).toHaveValue(start);
  await expect(point).toHaveAttribute('aria-valuetext', said ?? '');
});

test('a quiz marks an answer, and has it again after a reload', async ({ page }) => {
  await page.goto('/lessons/06-additive-fusion/');
  const question = page.locator('#q-equals');
  await listeningInView(question);
  await question.getByLabel(/outer product of the inputs/).check();
  await question.getByRole('button', { name: 'Answer' }).click();
  await expect(question.locator('.fb')).toContainText('Which term of the sum contains an A times a B?');
  await question.getByRole('button', { name: 'Try again' }).click();
  await question.getByLabel(/concatenated inputs/).check();
  await question.getByRole('button', { name: 'Answer' }).click();
  await expect(question).toHaveAttribute('data-state', 'right');
  await page.reload();
  await listeningInView(question);
  await expect(question).toHaveAttribute('data-state', 'right');
});

test('the full editor takes what is typed, and the workbench judges it', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion', 'full');
  await bench.fullEditor.locator('.view-line').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('// typed');
  await expect(bench.area).toHaveValue('// typed');
  await page.keyboard.press('ControlOrMeta+Enter');
  await bench.done();
  await bench.expectState('error');
});

test('solutions are judged, and a run is stopped', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion');
  await expect(bench.runButton).toBeEnabled();
  await bench.write(FORGETS_MODALITIES);
  await bench.run();
  await bench.expectState('wrong');
  await bench.write('for (;;) {}\n');
  await bench.runButton.click();
  await bench.runButton.click();
  await expect(bench.bench).toHaveAttribute('data-run', 'idle');
  await bench.write(referenceOf('additive-fusion'));
  await bench.submit();
  await bench.expectState('accepted');
});

test('a draft is kept through a link that is followed at once and Back, and through a reload', async ({ page }) => {
  await page.addInitScript(choosePlainEditor);
  const bench = new Workbench(page);
  await page.goto('/exercises/entropy/');
  await bench.ready('plain');
  await bench.write('// gone at once\n');
  await page.locator('.crumb a').first().click();
  await expect(page).toHaveURL(/\/lessons\//);
  await page.goBack();
  await bench.ready('plain');
  await expect(bench.area).toHaveValue('// gone at once\n');
  await expect(bench.saved).toContainText('Saved');
  await bench.write('// and typed on\n');
  await expect(bench.saved).toContainText('Saved');
  await page.reload();
  await bench.ready('plain');
  await expect(bench.area).toHaveValue('// and typed on\n');
  await expect(bench.runButton).toBeEnabled();
});

async function openFigure(page: Page) {
  const figure = page.locator('figure.fig');
  await listeningInView(figure.locator('.fg'));
  return figure;
}
