import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAverages } from '../courses/averages.ts';
import { violationsInEveryLook } from './looks.ts';
import { npmRun, type Served, serveSite } from './served-site.ts';
import { expect, test } from './site.ts';

test('where the port is taken, the server takes the next one and says so', async ({ request }) => {
  const first = await serveSite();
  const port = new URL(first.address).port;
  const second = await serveSite([], { PORT: port });
  try {
    expect(new URL(second.address).port).not.toBe(port);
    expect(second.said[0]).toContain(`Port ${port} is taken`);
    expect((await request.get(first.address)).ok()).toBe(true);
    expect((await request.get(second.address)).ok()).toBe(true);
  } finally {
    await first.stop();
    await second.stop();
  }
});

test.describe('another course, built with this project as its engine and for a sub-path', () => {
  let folder = '';
  let served: Served;

  test.beforeAll(async () => {
    // A site is built once more. (`describe.configure` would not reach hooks.)
    test.setTimeout(1_200_000);
    folder = mkdtempSync(join(tmpdir(), 'averages-'));
    writeAverages(folder);
    await npmRun(['build'], { COURSE: folder, BASE: '/course/' });
    served = await serveSite([join(folder, 'dist')], { BASE: '/course/' });
  });
  test.afterAll(async () => {
    await served?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('has its pages, styles, search and exercises under that path, and grades', async ({ page }) => {
    const outside: string[] = [];
    const failed: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.startsWith('/course/')) outside.push(pathname);
      if (!response.ok()) failed.push(`${response.status()} ${pathname}`);
    });

    await page.goto(served.address);
    await expect(page).toHaveTitle('Averages');
    await expect(page.getByRole('heading', { level: 1, name: 'One number for many, and what gets lost on the way.' })).toBeVisible();
    await expect(page.locator('main')).toContainText('Averages is a course on averages and what they hide in 3 short lessons.');
    const html = await page.content();
    expect(html.replace(/crossmodal-/g, '')).not.toMatch(/crossmodal|multimodal|clip\//i);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--a'))).toContain('#00594f');

    await page.goto(`${served.address}lessons/01-level-and-spread/`);
    await expect(page.getByRole('heading', { level: 1, name: 'Level and spread' })).toBeVisible();
    await page.locator('a.door').click();
    await expect(page).toHaveURL(`${served.address}exercises/level-and-spread/`);
    await page.getByRole('button', { name: /^Run/ }).click();
    await expect(page.locator('.verdict')).toHaveAttribute('data-state', 'wrong');
    // The exercise draws the input that fails.
    await expect(page.locator('.pane.result .drawn figcaption')).toHaveText(/^The numbers on a line\./);
    await expect(page.locator('.pane.result .drawn svg')).toBeVisible();
    expect(await violationsInEveryLook(page)).toEqual([]);

    expect(outside).toEqual([]);
    expect(failed).toEqual([]);
  });
});
