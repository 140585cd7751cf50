import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { DIST } from './built-pages.ts';
import { listening, listeningInView } from './listening.ts';
import { violations } from './looks.ts';
import { ROOT, serveSite } from './served-site.ts';
import { expect, test } from './site.ts';
import { referenceOf } from './solutions.ts';
import { Workbench } from './workbench.ts';

test.use({ serviceWorkers: 'allow' });

/** Resolves when the whole course is kept and the page is served by what keeps it. */
const isKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });

test.describe('after one visit, without a network,', () => {
  // The browser asks whether there is a newer version, and learns that it is offline.
  test.use({ expectedComplaints: [/sw\.js/, /ERR_INTERNET_DISCONNECTED/] });

  test('the course is read, searched, answered and graded, in the full editor, too', async ({ page, context }) => {
    await page.goto('/lessons/23-entropy/');
    await isKept(page);
    await context.setOffline(true);

    await page.reload();
    const question = await listeningInView(page.locator('#q-average-of-what'));
    await question.getByLabel('the surprise of each outcome').check();
    await question.getByRole('button', { name: 'Answer' }).click();
    await expect(question).toHaveAttribute('data-state', 'right');

    await page.goto('/');
    await (await listening(page.locator('.site-header .find'))).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('entropy');
    await expect(page.locator('.pf-result').first()).toBeVisible();

    await page.goto('/exercises/entropy/');
    const bench = new Workbench(page);
    await bench.ready('full');
    await bench.write(referenceOf('entropy'), 'full');
    await bench.run();
    await bench.expectState('accepted');
  });
});

test('the site can be installed, and asks for nothing else than its own files', async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await request.get(address ?? '')).json()) as { start_url: string; icons: { src: string; sizes: string }[] };
  expect(manifest.start_url).toBe('/');
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src } of manifest.icons) expect((await request.get(src)).headers()['content-type']).toBe('image/png');
  const worker = await request.get('/sw.js');
  expect(worker.headers()['cache-control']).toBe('no-cache');
  expect((await worker.text()).includes('"url":"/api')).toBe(false);
});

test('a newer version is announced, waits for other pages of the site, and comes when it is asked for', async ({ page, context }) => {
  const folder = `${ROOT}.cache/e2e/next-version`;
  await cp(DIST, folder, { recursive: true });
  const served = await serveSite([folder]);
  try {
    await page.goto(`${served.address}progress/`);
    await isKept(page);
    const worker = `${folder}/sw.js`;
    await writeFile(worker, `${await readFile(worker, 'utf8')}\n// a newer version`);
    // Or the older one would be sent compressed.
    for (const ending of ['br', 'gz']) await rm(`${worker}.${ending}`);
    const bench = await context.newPage();
    await bench.goto(`${served.address}exercises/entropy/`);
    await page.reload();
    const notice = page.locator('#new-version');
    await expect(notice).toContainText('A newer version of this site is ready.');
    await expect(bench.locator('#new-version')).toHaveCount(0);
    await notice.getByRole('button', { name: 'Use it now' }).click();
    await expect(notice).toContainText('Close the other page of this site first');
    expect(await violations(page, { within: '#new-version' })).toEqual([]);
    await bench.close();
    const isReloaded = page.waitForEvent('load');
    await notice.getByRole('button', { name: 'Use it now' }).click();
    await isReloaded;
    await expect(notice).toBeHidden();
  } finally {
    await served.stop();
  }
});
