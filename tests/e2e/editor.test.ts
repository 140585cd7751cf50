import type { Locator, Page } from '@playwright/test';
import { listening } from './listening.ts';
import { expect, test } from './site.ts';
import { Workbench } from './workbench.ts';

/** Holds back every script whose text matches, until the returned function is called. */
async function holdBack(page: Page, matching: RegExp): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  let isReleased = false;
  await page.route('**/*.js', async (route) => {
    // What is asked for later goes its usual way. The route stays: taking it away while scripts are on their way can lose one of them.
    if (isReleased) return route.continue();
    const response = await route.fetch();
    if (matching.test(await response.text())) await released;
    await route.fulfill({ response });
  });
  return () => {
    isReleased = true;
    release();
  };
}

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('statement and starting code are there', async ({ page }) => {
    await page.goto('/exercises/additive-fusion/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('textarea.code-area')).toHaveValue(/export function additiveFusion/);
  });
});

test('what is typed before the page’s own scripts have come is kept', async ({ page }) => {
  const release = await holdBack(page, /./);
  const bench = new Workbench(page);
  await page.goto('/exercises/additive-fusion/', { waitUntil: 'commit' });
  await bench.area.fill('// early\n');
  release();
  await bench.ready('full');
  await expect(bench.area).toHaveValue('// early\n');
  await expect(bench.fullEditor.locator('.view-lines')).toContainText('early');
});

test('what is typed before the full editor has loaded is kept when it takes over, and typing goes on where it was', async ({ page }) => {
  const release = await holdBack(page, /microsoft\/monaco-editor/);
  const bench = new Workbench(page);
  await page.goto('/exercises/additive-fusion/');
  await listening(bench.bench);
  await bench.area.fill('const one = 1;\n');
  await page.keyboard.type('const two');
  await expect(bench.fullEditor).toHaveCount(0);
  release();
  await expect(bench.fullEditor).toBeVisible();
  await page.keyboard.type(' = 2');
  await expect(bench.fullEditor.locator('.view-lines')).toContainText(/two\s=\s2/);
  await expect(bench.area).toHaveValue(/^const one = 1;\nconst two = 2/);
});

test('the full editor knows the types of the entry function and of the helpers', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion', 'full');
  await bench.write('const product: string = matVec([[1]], [1]);\n', 'full');
  await expect(bench.fullEditor.locator('.squiggly-error').first()).toBeVisible();

  // In a palette of the learner's own the text can be read, whichever theme the system has or the button chooses.
  const toggle = page.getByRole('button', { name: 'Switch between light and dark' });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const press of [0, 1]) {
      if (press) await toggle.click();
      const canvas = colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
      await expect.poll(async () => (await inksOf(bench.fullEditor))[0], colorScheme).toBe(canvas);
      const [paper, inks] = await inksOf(bench.fullEditor);
      expect(inks.length).toBeGreaterThan(0);
      expect(inks, colorScheme).not.toContain(paper);
    }
  }
});

/** The colours of the editor's background and of its text. */
const inksOf = (editor: Locator): Promise<[paper: string, inks: string[]]> =>
  editor.evaluate((element) => {
    const paper = element.querySelector('.monaco-editor-background') ?? element;
    const inks = [...element.querySelectorAll('.view-line span span')].map((span) => getComputedStyle(span).color);
    return [getComputedStyle(paper).backgroundColor, [...new Set(inks)]];
  });

test('an error stands behind its line in one piece, and the whole text is printed on any paper', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion', 'full');
  await bench.write(`${'// a line\n'.repeat(150)}export const additiveFusion = (xs: Vec[]) => xs[7].length;\n`, 'full');
  await bench.run();
  const pieces = bench.fullEditor.locator('.mark-t');
  await expect(pieces.nth(1)).toBeVisible();
  for (const piece of await pieces.all()) await expect(piece).toHaveCSS('padding-left', '0px');
  for (const format of ['A4', 'A3']) {
    const paper = (await page.pdf({ format, landscape: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length, format).toBeGreaterThan(2);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.skip')).toBeHidden();
  await expect(page.locator('.code-under .line').nth(149)).toBeVisible();
});

test('what the realm lacks is marked with a reason, and is not offered', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion', 'full');
  await bench.write('const d = new Date();\nDat', 'full');
  await expect(bench.fullEditor.locator('.squiggly-error').first()).toBeVisible();
  await page.keyboard.press('Control+Space');
  const offered = page.locator('.suggest-widget .monaco-list-row');
  await expect(offered.filter({ hasText: 'DataView' })).toBeVisible();
  await expect(offered.filter({ hasText: /^Date$/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await bench.fullEditor.getByText('Date', { exact: true }).first().hover();
  await expect(
    page.locator('.monaco-hover').filter({ hasText: 'There is no clock: the same input must always give the same result.' }),
  ).toBeVisible();
});

test('Escape, then Tab leaves the full editor', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('additive-fusion', 'full');
  await bench.fullEditor.locator('.view-line').first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(bench.runButton).toBeFocused();
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the plain editor is there, and the full one is not fetched', async ({ page }) => {
    const fetched: string[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('.js') && (await response.text().catch(() => '')).includes('microsoft/monaco-editor'))
        fetched.push(response.url());
    });
    const bench = new Workbench(page);
    await page.goto('/exercises/additive-fusion/');
    await bench.ready('plain');
    await page.waitForLoadState('networkidle');
    await expect(bench.area).toBeVisible();
    await expect(bench.fullEditor).toHaveCount(0);
    expect(fetched).toEqual([]);
  });
});
