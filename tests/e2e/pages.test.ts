import type { Page, Response } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { allListening } from './listening.ts';
import { DRAWN_FORMULAS, PHONE, RULES_OF_LOOKS, show, tooWide, violations, WIDE } from './looks.ts';
import { expect, test } from './site.ts';
import { choosePlainEditor } from './workbench.ts';

/**
 * Every page of the site is opened, wide and light, and then shown narrow. What is the same on all pages of a kind is looked at on one in
 * `WHOLE_EVERY` of them, and there in dark as well: the frame around a text, the workbench around a statement, the colours of the other theme.
 * Of the others it is what they alone have: of a lesson its text, its figure and its quiz; of an exercise its statement, for which no script
 * has to run. `accessibility.test.ts` asks all rules of one page of each kind in all four looks, with its formulas.
 */
test.use({ viewport: WIDE, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

const WHOLE_EVERY = 7;

const pages = builtPages().map((path, index) => ({
  path,
  isLookedAtWhole: index % WHOLE_EVERY === 0 || !/^\/(lessons|exercises)\/./.test(path),
}));

for (const { path, isLookedAtWhole } of pages.filter(({ path, isLookedAtWhole }) => isLookedAtWhole || !path.startsWith('/exercises/'))) {
  test(`${path} listens, is accessible, fits a phone, and loads only what it needs`, async ({ page }) => {
    const isWorkbench = path.startsWith('/exercises/');
    // The full editor is the same on all exercises, and looked at on one of them.
    if (isWorkbench) await page.addInitScript(choosePlainEditor);
    const responses = responsesOf(page);
    await page.goto(path);
    await allListening(page);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('.katex-error')).toHaveCount(0);
    const looked = { beside: DRAWN_FORMULAS, ...(!isLookedAtWhole && { within: 'main' }) };
    expect(await violations(page, looked), 'wide and light').toEqual([]);

    await show(page, { viewport: PHONE, colorScheme: 'dark' });
    expect(await tooWide(page)).toEqual([]);
    expect(await violations(page, { ...looked, only: isLookedAtWhole ? RULES_OF_LOOKS : ['target-size'] }), 'phone and dark').toEqual([]);

    expect(responses.length).toBeGreaterThan(3);
    expect(wholeFonts(responses), 'the cut fonts hold every character of the site').toEqual([]);
    if (!isWorkbench) expect(await heavyParts(responses), 'reading needs neither the editor nor WebAssembly').toEqual([]);
  });
}

for (const { path } of pages.filter(({ path, isLookedAtWhole }) => !isLookedAtWhole && path.startsWith('/exercises/'))) {
  test(`${path} has a statement that is accessible and fits a phone`, async ({ page }) => {
    const responses = responsesOf(page);
    await page.route(path, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<script\b[\s\S]*?<\/script>/g, '') });
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('.katex-error')).toHaveCount(0);
    expect(await violations(page, { within: '.statement', beside: DRAWN_FORMULAS })).toEqual([]);
    await show(page, { viewport: PHONE, colorScheme: 'dark' });
    expect(await tooWide(page)).toEqual([]);
    expect(wholeFonts(responses), 'the cut fonts hold every character of the site').toEqual([]);
  });
}

test('the check for heavy parts sees the editor on the workbench', async ({ page }) => {
  const responses = responsesOf(page);
  await page.goto('/exercises/additive-fusion/');
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  expect(await heavyParts(responses)).not.toEqual([]);
});

function responsesOf(page: Page): Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return responses;
}

/** Fonts that were fetched and are not cut (`src/build/fonts/`). */
const wholeFonts = (responses: Response[]): string[] =>
  responses.map((response) => response.url()).filter((url) => url.endsWith('.woff2') && !url.includes('-cut.'));

/** Scripts that were read already: address → whether it is part of the editor or of the sandbox. The built site does not change. */
const readScripts = new Map<string, boolean>();

/** What a page has loaded of the editor and of the sandbox. */
async function heavyParts(responses: Response[]): Promise<string[]> {
  const found: string[] = [];
  for (const response of responses) {
    const type = response.headers()['content-type'] ?? '';
    const url = response.url();
    if (type.includes('wasm') || url.includes('.wasm')) found.push(url);
    if (!type.includes('javascript')) continue;
    const isHeavy = readScripts.get(url) ?? /microsoft\/monaco-editor|WebAssembly/.test(await response.text());
    readScripts.set(url, isHeavy);
    if (isHeavy) found.push(url);
  }
  return found;
}
