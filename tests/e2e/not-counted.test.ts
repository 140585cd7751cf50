import { listening } from './listening.ts';
import { violations } from './looks.ts';
import { expect, test } from './site.ts';
import { referenceOf } from './solutions.ts';
import { Workbench } from './workbench.ts';

test.describe('a checker that cannot be fetched', () => {
  test.use({ expectedComplaints: [/Failed to load resource/, /net::ERR_FAILED/] });

  test('is not counted against the learner, and the text is kept', async ({ page, context }) => {
    await context.route('**/*.wasm', (route) => route.abort());
    const bench = new Workbench(page);
    await bench.open('entropy');
    await bench.write(referenceOf('entropy'));
    await bench.runButton.click();
    await expect(page.locator('.notices')).toContainText('not counted against you');
    await expect(bench.verdict).toHaveCount(0);
    await expect(bench.area).toHaveValue(referenceOf('entropy'));
  });
});

test.describe('an exercise that cannot be fetched', () => {
  test.use({ expectedComplaints: [/Failed to load resource/] });

  test('is not counted, and once it comes the run is right', async ({ page }) => {
    await page.route('**/packages/*.json', (route) => route.abort());
    const bench = new Workbench(page);
    await bench.open('entropy');
    await bench.write(referenceOf('entropy'));
    await bench.runButton.click();
    await expect(page.locator('.notices')).toContainText('Are you online?');
    await page.unroute('**/packages/*.json');
    await bench.run();
    await bench.expectState('accepted');
  });
});

test('where the browser keeps nothing, the site says so and goes on', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const bench = new Workbench(page);
  await bench.open('entropy');
  await expect(page.locator('.notices')).toContainText('nothing new is kept');
  await bench.write(referenceOf('entropy'));
  await bench.run();
  await bench.expectState('accepted');
  await page.goto('/lessons/23-entropy/');
  await page.locator('#quiz').scrollIntoViewIfNeeded();
  await expect(page.locator('#quiz .storage-notice')).toContainText('The browser keeps nothing for this page');
  expect(await violations(page, { within: '#quiz' })).toEqual([]);
});

test('where the browser has cleared what it kept, the first page and the workbench say so, until one knows', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.getItem('told') ?? localStorage.setItem('crossmodal-has-record', 'lost'));
  await page.goto('/');
  await expect(page.locator('.desk-lost')).toBeVisible();
  expect(await violations(page, { within: '.desk:not([hidden])' })).toEqual([]);
  await page.evaluate(() => sessionStorage.setItem('told', ''));
  const bench = new Workbench(page);
  await bench.open('entropy');
  await expect(page.locator('.notices')).toContainText('the browser has cleared it');
  expect(await violations(page, { within: '.notices' })).toEqual([]);
  await page.getByRole('button', { name: 'I know' }).click();
  await expect(page.locator('.notices')).toBeEmpty();
  await page.goto('/');
  await listening(page.locator('#map'));
  await expect(page.locator('.desk-lost')).toBeHidden();
});
