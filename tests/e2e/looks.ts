import type { Page } from '@playwright/test';
import axe from 'axe-core';

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

/** What a formula looks like; what it says stands beside it as MathML. It has the colours of the text around it, and most of a page's elements. */
export const DRAWN_FORMULAS = '.katex-html';

/** The rules whose answer hangs on the width or on the colours. */
export const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * Rule, place and reason of each violation that axe finds in the page as it looks now. It is asked itself, not by way of a library that
 * sends it to the page anew each time and looks into frames, of which the site has none: that takes twice the time. `within`: a selector
 * of what is looked at, the whole page unless said otherwise; `beside`: of what is left out; `only`: the rules that are asked, all unless said
 * otherwise.
 */
export async function violations(
  page: Page,
  { within, beside, only }: { within?: string; beside?: string; only?: readonly string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ([part, left, rules]) => {
      const context = { include: [part], exclude: left === undefined ? [] : [left] };
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context, {
        resultTypes: ['violations'],
        // Off unless it is asked for, though WCAG 2.2 AA has it (2.5.8).
        rules: { 'target-size': { enabled: true } },
        ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
      });
      return violations.map(({ id, nodes }) => ({
        id,
        places: nodes.map(({ target }) => target.join(' ')),
        reason: nodes[0]?.failureSummary,
      }));
    },
    // The root stands for the whole page, so that what is asked of pages alone is asked, too.
    [within ?? 'html', beside, only] as const,
  );
  return found.map(({ id, places, reason = '' }) => `${id}: ${places.join(', ')}: ${reason.replace(/\s+/g, ' ')}`);
}

/**
 * The same in every look, each violation with the looks that have it. What the page shows stays as it is. All rules are asked at both
 * widths, since a phone shows other elements; in the other theme only those whose answer may be another. Drawn formulas, most of what a
 * lesson has, are looked at where that is asked; `withWidth`: what is wider than the screen is a violation, too.
 */
export async function violationsInEveryLook(page: Page, { withFormulas = false, withWidth = false } = {}): Promise<string[]> {
  const found: string[] = [];
  const widths = new Set<Look['viewport']>();
  for (const look of LOOKS) {
    await show(page, look);
    const isOtherTheme = widths.has(look.viewport);
    widths.add(look.viewport);
    if (withWidth) found.push(...(await tooWide(page)).map((wide) => `${nameOf(look)}: ${wide}`));
    const here = await violations(page, {
      ...(!withFormulas && { beside: DRAWN_FORMULAS }),
      ...(isOtherTheme && { only: RULES_OF_LOOKS }),
    });
    found.push(...here.map((violation) => `${nameOf(look)}: ${violation}`));
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
