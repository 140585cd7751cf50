import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { filesUnder } from '../../src/build/files-under.ts';
import { aFolder } from '../class/a-folder.ts';
import { firstLinkIn, startProcess } from '../class/a-process.ts';
import { KEPT, writeAverages } from '../courses/averages.ts';
import { violations, violationsInEveryLook } from './looks.ts';
import { npmRun, type Served, serveSite } from './served-site.ts';
import { expect, test } from './site.ts';
import { choosePlainEditor, Workbench } from './workbench.ts';

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

/** Where the site will be, as previews and search engines are told. */
const SITE = 'https://courses.example';

test.describe('another course, built with this project as its engine and for a sub-path', () => {
  let folder = '';
  let served: Served;

  test.beforeAll(async () => {
    // A site is built once more. (`describe.configure` would not reach hooks.)
    test.setTimeout(1_200_000);
    folder = mkdtempSync(join(tmpdir(), 'averages-'));
    writeAverages(folder);
    await npmRun(['build'], { COURSE: folder, BASE: '/course/', SITE });
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

    const told = new Map(
      await page
        .locator('head :is(meta, link)')
        .evaluateAll((all) =>
          all.map(
            (it) =>
              [
                it.getAttribute('property') ?? it.getAttribute('rel') ?? it.getAttribute('name'),
                it.getAttribute('content') ?? it.getAttribute('href'),
              ] as const,
          ),
        ),
    );
    expect([told.get('canonical'), told.get('og:image')]).toEqual([`${SITE}/course/`, `${SITE}/course/previews/site.png`]);
    const text = async (path: string) => (await page.request.get(`${served.address}${path}`)).text();
    expect(await text('robots.txt')).toContain(`Sitemap: ${SITE}/course/sitemap-index.xml`);
    expect(await text('sitemap-0.xml')).toContain(`<loc>${SITE}/course/lessons/01-level-and-spread/</loc>`);

    await page.goto(`${served.address}lessons/01-level-and-spread/`);
    const picture = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
    expect(picture).toBe(`${SITE}/course/previews/01-level-and-spread.png`);
    const png = await (await page.request.get(picture.replace(`${SITE}/course/`, served.address))).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
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

  test('holds nothing of the exercise that keeps its reference, in whatever file', async () => {
    const holding = (lines: string[]) =>
      filesUnder(join(folder, 'dist')).then((files) =>
        files.flatMap((file) => {
          if (/\.(br|gz)$/.test(file)) return []; // the same once more
          const text = readFileSync(file, 'utf8');
          return lines
            .filter((line) => forms(line).some((form) => text.includes(form)))
            .map((line) => `${relative(folder, file)}: ${line}`);
        }),
      );
    expect(await holding(await secretsOf(folder, KEPT, PUBLIC))).toEqual([]);
    expect(await holding(await secretsOf(folder, PUBLIC, KEPT)), 'of a public one there is much').not.toEqual([]);
  });

  test.describe('with a class', () => {
    test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

    test('has that exercise judged by the class, and says so where there is none', async ({ page, context }) => {
      const right = readFileSync(join(folder, 'graders/exercises', KEPT, 'submissions/accepted/other-errors.ts'), 'utf8');
      const wrong = readFileSync(join(folder, 'graders/exercises', KEPT, 'submissions/wrong_answer/plain-mean.ts'), 'utf8');
      await page.addInitScript(choosePlainEditor);
      const bench = new Workbench(page);
      await page.goto(`${served.address}exercises/${KEPT}/`);
      await bench.ready('plain');
      await expect(page.getByText('A class judges this exercise.')).toBeVisible();
      await expect(page.getByText('Your browser has joined no class')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Hand in…' })).toBeHidden();
      await bench.submitButton.click();
      await expect(page.getByText('this browser has joined none')).toBeVisible();
      expect(await violations(page)).toEqual([]);

      const data = await aFolder();
      const course = { COURSE: folder, BASE: '/course/' };
      const server = await startProcess('main', ['--data', data, '--site', join(folder, 'dist'), '--port', '0', '--workers', '1'], course);
      try {
        await page.goto(firstLinkIn(server));
        await page.getByRole('button', { name: 'Join with this link' }).click();
        await expect(page.getByRole('heading', { name: 'You are in' })).toBeVisible();
        await page.goto(`${server.address}exercises/${KEPT}/`);
        await bench.ready('plain');
        await expect(page.locator('.in-class')).toHaveText('Run and Submit go to Our class.');
        await bench.write(wrong);
        await bench.run();
        await bench.expectState('wrong');
        await page.getByRole('button', { name: 'Name the mistake' }).click();
        await expect(bench.result).toContainText('This is the mean of the rates themselves.');

        await context.setOffline(true);
        await bench.run();
        await expect(page.getByText('The class cannot be reached. Are you online?').first()).toBeVisible();
        await bench.submitButton.click();
        await expect(page.locator('.sent[data-sent="waiting"]')).toBeVisible();
        await bench.write(right);
        await context.setOffline(false);
        await expect(page.locator('.sent[data-sent="judged"]')).toContainText('Judged by the class: Wrong answer');
        await bench.submit();
        await bench.expectState('accepted');
        await expect(page.locator('.sent[data-sent="judged"]')).toContainText('Judged by the class: Accepted');
        expect(await violationsInEveryLook(page, { withWidth: true })).toEqual([]);
      } finally {
        await server.kill();
        rmSync(data, { recursive: true, force: true });
      }
    });
  });
});

/** A line as a page, a script or a JSON may hold it. */
const forms = (line: string): string[] => [
  line,
  JSON.stringify(line).slice(1, -1),
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
];

/** An exercise of the same course that keeps nothing. */
const PUBLIC = 'mean-of-kind';

/** What an author wrote of an exercise, line by line, beside what learners see and what every exercise has; lines that say little left out. */
async function secretsOf(course: string, id: string, other: string): Promise<string[]> {
  const exercise = join(course, 'graders/exercises', id);
  const textsUnder = async (folder: string) =>
    (await filesUnder(folder)).filter((file) => /\.(ts|json|csv)$/.test(file)).map((file) => [file, readFileSync(file, 'utf8')] as const);
  const shown = ['starter.ts', 'statement.md'].map((name) => readFileSync(join(exercise, name), 'utf8'));
  const usual = (await textsUnder(join(course, 'graders/exercises', other))).map(([, text]) => text);
  const files = (await textsUnder(exercise)).filter(([file]) => !file.endsWith('starter.ts'));
  const misreadings = /misreadings:\n((?: {2}.*\n)+)/.exec(readFileSync(join(exercise, 'exercise.yaml'), 'utf8'))?.[1] ?? '';
  const lines = [...files.map(([, text]) => text), misreadings.replace(/^ +[\w-]+: /gm, '')].flatMap((text) => text.split('\n'));
  const names = files.flatMap(([file]) => (file.includes('wrong_answer') ? [basename(file, '.ts')] : []));
  const known = [...shown, ...usual].join('\n');
  return [...new Set([...lines.map((line) => line.trim()), ...names])].filter((line) => line.length >= 10 && !known.includes(line));
}
