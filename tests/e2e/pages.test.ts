import type { Page, Response } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { allListening } from './listening.ts';
import { PHONE, RULES_OF_LOOKS, show, tooWide, violations, WIDE } from './looks.ts';
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

/** Pages that one test opens, one after the other in the same browser: what they share is fetched and compiled once. */
const PAGES_A_TEST = 6;

for (const some of inGroups(pages.filter(({ path, isLookedAtWhole }) => isLookedAtWhole || !path.startsWith('/exercises/')))) {
  test(`${namesOf(some)} listen, are accessible, fit a phone, and load only what they need`, async ({ page }) => {
    // The full editor is the same on all exercises, and looked at on one of them.
    await page.addInitScript(choosePlainEditor);
    for (const { path, isLookedAtWhole } of some) {
      const responses = responsesOf(page);
      await show(page, { viewport: WIDE, colorScheme: 'light' });
      await page.goto(path);
      await allListening(page);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('.katex-error'), path).toHaveCount(0);
      expect(await saidTwice(page), `${path}: letters of drawings are for the eye`).toEqual([]);
      expect(await footerAbove(page), `${path}: the footer stands at the bottom, also of a short page`).toBe(0);
      const looked = isLookedAtWhole ? {} : { within: 'main' };
      expect(await violations(page, looked), `${path} wide and light`).toEqual([]);

      await show(page, { viewport: PHONE, colorScheme: 'dark' });
      expect(await tooWide(page), path).toEqual([]);
      const only = isLookedAtWhole ? RULES_OF_LOOKS : ['target-size'];
      expect(await violations(page, { ...looked, only }), `${path} on a phone in the dark`).toEqual([]);

      if (isLookedAtWhole) {
        // What a screen of 1280 px shows at 400 per cent.
        await page.setViewportSize({ width: 320, height: 256 });
        expect(await tooWide(page), `${path} at 320 px`).toEqual([]);
        expect(await inPlace(page), `${path}: what stays in place leaves room to read`).toBeLessThan(128);
      }

      expect(responses.length, path).toBeGreaterThan(3);
      expect(wholeFonts(responses), 'the cut fonts hold every character of the site').toEqual([]);
      if (!path.startsWith('/exercises/'))
        expect(await heavyParts(responses), `${path}: reading needs neither the editor nor WebAssembly`).toEqual([]);
      page.removeAllListeners('response');
    }
  });
}

for (const some of inGroups(pages.filter(({ path, isLookedAtWhole }) => !isLookedAtWhole && path.startsWith('/exercises/')))) {
  test(`${namesOf(some)} have a statement that is accessible and fits a phone`, async ({ page }) => {
    const responses = responsesOf(page);
    await page.route('/exercises/*/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<script\b[\s\S]*?<\/script>/g, '') });
    });
    for (const { path } of some) {
      await show(page, { viewport: WIDE, colorScheme: 'light' });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('.katex-error'), path).toHaveCount(0);
      expect(await violations(page, { within: '.statement' }), path).toEqual([]);
      await show(page, { viewport: PHONE, colorScheme: 'dark' });
      expect(await tooWide(page), path).toEqual([]);
    }
    expect(wholeFonts(responses), 'the cut fonts hold every character of the site').toEqual([]);
  });
}

test('the check for heavy parts sees the editor on the workbench', async ({ page }) => {
  const responses = responsesOf(page);
  await page.goto('/exercises/additive-fusion/');
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  expect(await heavyParts(responses)).not.toEqual([]);
});

function inGroups<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / PAGES_A_TEST) }, (_, group) =>
    all.slice(group * PAGES_A_TEST, (group + 1) * PAGES_A_TEST),
  );
}

function namesOf(some: { path: string }[]): string {
  return some.map(({ path }) => path).join(', ');
}

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

/** Texts of drawings that a screen reader would read beside the sentence that says what the drawing shows. */
const saidTwice = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg.fg-drawing[role="group"] text')]
      .filter((text) => !text.closest('[aria-hidden="true"], [role]:not(svg)'))
      .map((text) => text.textContent ?? ''),
  );

/** Pixels between the footer and the bottom of the screen; 0 where the page has none or is longer. */
const footerAbove = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, Math.floor(innerHeight - (document.querySelector('.site-footer')?.getBoundingClientRect().bottom ?? innerHeight))),
  );

/** Pixels of the screen's height that what stays in place takes when the page is scrolled. */
const inPlace = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const isInPlace = (element: Element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position);
    const header = document.querySelector('.site-header');
    const bars = [...document.querySelectorAll('.site-nav, .acts, .verdict')].filter((bar) => isInPlace(bar) && bar.checkVisibility());
    const all = header && isInPlace(header) ? [header, ...bars] : bars;
    return all.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0);
  });
