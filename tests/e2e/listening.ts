import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/**
 * Waits until a part of the page says that it listens (`data-listening`): only from then on is a key or a click not lost. The one way
 * to wait before acting, so that no test needs a second try.
 */
export async function listening(part: Locator): Promise<Locator> {
  await expect(part).toHaveAttribute('data-listening', '');
  return part;
}

/** The same for what starts only when the reader comes near: a figure, a question. */
export async function listeningInView(part: Locator): Promise<Locator> {
  await part.scrollIntoViewIfNeeded();
  return listening(part);
}

/** Waits until every island of the page listens, those far below included. */
export async function allListening(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  // With the whole page in view, nothing waits for the reader to come near.
  await page.setViewportSize({ width, height: await page.evaluate(() => Math.max(document.documentElement.scrollHeight, innerHeight)) });
  await expect(page.locator('astro-island:not(:has([data-listening]))')).toHaveCount(0);
  await page.setViewportSize({ width, height });
}
