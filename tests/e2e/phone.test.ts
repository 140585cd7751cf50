import { listeningInView } from './listening.ts';
import { tooWide } from './looks.ts';
import { expect, test } from './site.ts';
import { FORGETS_MODALITIES, referenceOf } from './solutions.ts';
import { Workbench } from './workbench.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('statement, code and result are stacked, and Run stays at the thumb', async ({ page }) => {
  const bench = new Workbench(page);
  await page.goto('/exercises/additive-fusion/');
  await bench.ready('plain');
  await expect(bench.runButton).toBeInViewport();
  const boxes = await Promise.all(['.pane.statement', '.pane.editor', '.pane.result'].map((pane) => page.locator(pane).boundingBox()));
  const tops = boxes.map((box) => box?.y ?? 0);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(new Set(boxes.map((box) => box?.x)).size).toBe(1);
  expect(await tooWide(page)).toEqual([]);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    expect((await page.locator('.pane.editor .bar').boundingBox())?.height, `the bar is one line at ${width} px`).toBeLessThan(56);
    expect(await tooWide(page)).toEqual([]);
  }
});

test('a run by touch brings the result into view', async ({ page }) => {
  const bench = new Workbench(page);
  await page.goto('/exercises/additive-fusion/');
  await bench.ready('plain');
  await bench.area.fill('');
  await expect(bench.area).toBeFocused();
  const symbols = page.getByRole('toolbar', { name: 'Symbols' });
  for (const name of ['Opening parenthesis', 'Closing parenthesis', 'Arrow', 'Opening brace']) {
    await symbols.getByRole('button', { name, exact: true }).tap();
    await expect(bench.area).toBeFocused();
  }
  await expect(bench.area).toHaveValue('()=>{');
  await symbols.getByRole('button', { name: 'Caret left' }).tap();
  await symbols.getByRole('button', { name: 'Indent' }).tap();
  await expect(bench.area).toHaveValue('()=>  {');
  await symbols.getByRole('button', { name: 'Undo' }).tap();
  await expect(bench.area).not.toHaveValue('()=>  {');
  await bench.area.fill(FORGETS_MODALITIES);
  await bench.runButton.tap();
  await bench.done();
  await expect(bench.verdict).toBeInViewport();
  await expect(bench.result.locator('pre.call').first()).toBeVisible();
  await bench.area.fill(referenceOf('additive-fusion'));
  await bench.submitButton.tap();
  await bench.expectState('accepted');
});

test('the full editor can be chosen, and the plain one again', async ({ page }) => {
  const bench = new Workbench(page);
  await page.goto('/exercises/additive-fusion/');
  await bench.ready('plain');
  const choose = async (isPlain: boolean) => {
    await page.getByRole('button', { name: 'Keys and editor' }).tap();
    await page.getByLabel(/Plain editor/).setChecked(isPlain);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
  };
  await choose(false);
  await expect(bench.fullEditor).toBeVisible();
  await choose(true);
  await expect(bench.fullEditor).toBeHidden();
});

test('a margin note opens in place, and a swipe over a figure of many handles moves the page', async ({ page }) => {
  await page.goto('/lessons/01-multimodal-representation/');
  const note = page.locator('.sidenote').first();
  await expect(note).toBeHidden();
  await page.locator('label.sn-mark').first().tap();
  await expect(note).toBeVisible();

  await listeningInView(page.locator('figure.fig .fg'));
  const cell = page.getByRole('slider', { name: 'Cell of cloud with “fine”' });
  await expect(cell).toHaveCSS('touch-action', 'pan-y');
  await cell.tap();
  await expect(cell).toBeFocused();
  await expect(cell).toHaveCSS('touch-action', 'none');
});

test('a question is answered by touch', async ({ page }) => {
  await page.goto('/lessons/06-additive-fusion/');
  const question = await listeningInView(page.locator('#q-equals'));
  await question.getByText('one linear layer on the concatenated inputs').tap();
  await question.getByRole('button', { name: 'Answer' }).tap();
  await expect(question).toHaveAttribute('data-state', 'right');
});
