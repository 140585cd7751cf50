import type { Locator, Page } from '@playwright/test';

/** Presses Tab until the focus is on such an element: by keyboard, nothing else leads anywhere. */
export async function tabTo(page: Page, target: Locator, { presses = 40 } = {}): Promise<void> {
  for (let pressed = 0; pressed < presses; pressed++) {
    if ((await target.count()) > 0 && (await target.first().evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} is not reached by ${presses} presses of Tab`);
}
