import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A width and a theme. */
export type Look = { viewport: typeof WIDE; colorScheme: 'light' | 'dark' };

export const LOOKS: Look[] = [WIDE, PHONE].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme): Look => ({ viewport, colorScheme })),
);

export const nameOf = ({ viewport, colorScheme }: Look): string => `${viewport === WIDE ? 'wide' : 'phone'} and ${colorScheme}`;

/** Gives an open page another width and theme, and waits until it is drawn so. */
export async function show(page: Page, { viewport, colorScheme }: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/**
 * Rule, place and reason of each violation that axe finds in the page as it looks now. Legacy mode means that it reads no frames of other origins,
 * of which the site has none; without that, and without the list of what is in order, it takes half the time.
 */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}: ${reasonOf(nodes[0])}`);
}

/** What axe says of a place, on one line: with the colours it saw, where it is about them. */
const reasonOf = (node: { failureSummary?: string } | undefined): string => (node?.failureSummary ?? '').replace(/\s+/g, ' ');

/** The same in every look, each violation with the looks that have it. What the page shows stays as it is. */
export async function violationsInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const look of LOOKS) {
    await show(page, look);
    found.push(...(await violations(page)).map((violation) => `${nameOf(look)}: ${violation}`));
  }
  return found;
}

/** What is wider than the screen, the first five; empty where all fits. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}
