import { builtPages } from './built-pages.ts';
import { expect, test } from './site.ts';

test.describe('on a phone, nothing makes the page wider than the screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const path of builtPages()) {
    test(path, async ({ page }) => {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const tooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
        return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
      });
      expect(tooWide).toEqual([]);
    });
  }
});
