import type { Page } from '@playwright/test';
import axe from 'axe-core';

export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A width and a theme. */
export type Look = { viewport: typeof WIDE; colorScheme: 'light' | 'dark' };

export const LOOKS: Look[] = [WIDE, PHONE].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme): Look => ({ viewport, colorScheme })),
);

/** Both widths and both themes in two looks. */
export const STRAIGHT_LOOKS: Look[] = [
  { viewport: WIDE, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
];

export const nameOf = ({ viewport, colorScheme }: Look): string => `${viewport === WIDE ? 'wide' : 'phone'} and ${colorScheme}`;

/** Gives an open page another width and theme, and waits until it is drawn so. */
export async function show(page: Page, { viewport, colorScheme }: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** What a formula looks like; what it says stands beside it as MathML. It has the colours of the text around it, and most of a page's elements. */
const DRAWN_FORMULAS = '.katex-html';

/** A selector that selects nothing. */
const NOTHING = ':not(*)';

/** The rules whose answer hangs on the width or on the colours. */
export const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * Rule, place and reason of each violation that axe finds in the page as it looks now. It is asked itself, not by way of a library that
 * sends it to the page anew each time and looks into frames, of which the site has none: that takes twice the time. `within`: a selector
 * of what is looked at, the whole page unless said otherwise; `only`: the rules that are asked, all unless said otherwise; `withFormulas`: drawn
 * formulas are looked at, too. Otherwise an empty box of its size stands for each meanwhile: axe walks through what it does not look at as well,
 * and most of a lesson is drawn formulas.
 */
export async function violations(
  page: Page,
  { within, only, withFormulas = false }: { within?: string; only?: readonly string[]; withFormulas?: boolean } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ([part, formulas, rules]) => {
      const aside = [...document.querySelectorAll(formulas)].map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return { element, width, height, box: document.createElement('span') };
      });
      for (const { element, width, height, box } of aside) {
        box.style.cssText = `display: inline-block; width: ${width}px; height: ${height}px`;
        element.replaceWith(box);
      }
      const { violations } = await (window as unknown as { axe: typeof axe }).axe
        .run(
          { include: [part] },
          {
            resultTypes: ['violations'],
            // Off unless it is asked for, though WCAG 2.2 AA has it (2.5.8).
            rules: { 'target-size': { enabled: true } },
            ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
          },
        )
        .finally(() => {
          for (const { element, box } of aside) box.replaceWith(element);
        });
      return violations.map(({ id, nodes }) => ({
        id,
        places: nodes.map(({ target }) => target.join(' ')),
        reason: nodes[0]?.failureSummary,
      }));
    },
    // The root stands for the whole page, so that what is asked of pages alone is asked, too.
    [within ?? 'html', withFormulas ? NOTHING : DRAWN_FORMULAS, only] as const,
  );
  return found.map(({ id, places, reason = '' }) => `${id}: ${places.join(', ')}: ${reason.replace(/\s+/g, ' ')}`);
}

/**
 * The same at both widths and in both themes, each violation with the looks that have it. What the page shows stays as it is. A state of a
 * page is looked at wide and light, and on a phone in the dark; `crossed`: in the other two looks as well, with the rules whose answer
 * may be another there. Drawn formulas, most of what a lesson has, are looked at where that is asked; `withWidth`: what is wider than the
 * screen is a violation, too.
 */
export async function violationsInEveryLook(
  page: Page,
  { withFormulas = false, withWidth = false, crossed = false } = {},
): Promise<string[]> {
  const found: string[] = [];
  const widths = new Set<Look['viewport']>();
  for (const look of crossed ? LOOKS : STRAIGHT_LOOKS) {
    await show(page, look);
    const isOtherTheme = widths.has(look.viewport);
    widths.add(look.viewport);
    if (withWidth) found.push(...(await tooWide(page)).map((wide) => `${nameOf(look)}: ${wide}`));
    const here = await violations(page, {
      withFormulas,
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
