import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCourse } from '../../src/course/read-course.ts';
import { grownProject } from '../bench/grown-project.ts';
import { npmRun, type Served, serveSite } from './served-site.ts';
import { expect, test } from './site.ts';

/** Up to the lesson that is looked at. */
const LESSONS = 6;

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

test.describe('a site built for a sub-path', () => {
  let folder = '';
  let served: Served;

  test.beforeAll(async () => {
    // A site is built once more: a short course, which has all kinds of pages. (`describe.configure` would not reach hooks.)
    test.setTimeout(1_200_000);
    folder = grownProject(await readCourse(), LESSONS);
    await npmRun(['build'], { BASE: '/course/' }, folder);
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
    await page.goto(`${served.address}lessons/06-additive-fusion/`);
    await expect(page.getByRole('heading', { level: 1, name: 'Additive fusion' })).toBeVisible();
    await page.locator('a.door').click();
    await expect(page).toHaveURL(`${served.address}exercises/additive-fusion/`);
    await page.getByRole('button', { name: /^Run/ }).click();
    await expect(page.locator('.verdict')).toHaveAttribute('data-state', 'wrong');

    expect(outside).toEqual([]);
    expect(failed).toEqual([]);
  });
});
