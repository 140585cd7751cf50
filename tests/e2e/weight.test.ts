import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { choosePlainEditor, Workbench } from './workbench.ts';

/**
 * How many bytes cross the network for a first visit, compressed as they are served, with headers. A budget is what the page needs today
 * and little more: who adds weight notices it here, and either takes it out again or says in the commit what it is for.
 */
const KILOBYTE = 1000;

/** Counts what is received until the returned function is called, which gives kilobytes. */
async function received(page: Page): Promise<() => number> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes / KILOBYTE;
}

test('the home page', async ({ page }) => {
  const kilobytes = await received(page);
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(kilobytes()).toBeLessThan(113);
});

test('a lesson with its figure', async ({ page }) => {
  const kilobytes = await received(page);
  await page.goto('/lessons/06-additive-fusion/');
  const figure = page.locator('.fig').first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('[data-listening]').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(kilobytes()).toBeLessThan(180);
});

test('a workbench, until one can type', async ({ page }) => {
  // What comes after that, the full editor and the checker, is not fetched by itself where the browser saves data.
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.addInitScript(choosePlainEditor);
  const kilobytes = await received(page);
  await page.goto('/exercises/entropy/');
  await new Workbench(page).ready('plain');
  await page.waitForLoadState('networkidle');
  expect(kilobytes()).toBeLessThan(250);
});
