import { readdirSync } from 'node:fs';
import { withoutDrafts } from '../../src/course/course.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { listening, listeningInView } from './listening.ts';
import { ROOT } from './served-site.ts';
import { expect, test } from './site.ts';

const { lessons } = withoutDrafts(await readCourse());
const folders = readdirSync(`${ROOT}content/lessons`);
/** Slugs of the lessons that are written, in the order of the course. */
const WRITTEN = lessons.map(({ slug }) => slug).filter((slug) => folders.includes(slug));

test('the map draws all lessons; those that are written lead to their page, the others are said to be to come', async ({ page }) => {
  await page.goto('/');
  const stops = page.locator('.map-svg .stop');
  await expect(stops).toHaveCount(lessons.length);
  for (const slug of WRITTEN) {
    await expect(page.locator(`.map-svg a.stop[data-slug="${slug}"]`)).toHaveAttribute('href', `/lessons/${slug}/`);
  }
  const toCome = page.locator('.map-svg .stop:not(a)');
  await expect(toCome).toHaveCount(lessons.length - WRITTEN.length);
  for (const label of await toCome.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label'))))
    expect(label).toContain('to come');
});

test('a first visit leads to the first written lesson in one click', async ({ page }) => {
  await page.goto('/');
  await page.locator('.desk').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/lessons/${WRITTEN[0]}/$`));
});

test('who has answered a question is led on from there', async ({ page }) => {
  await page.goto('/lessons/23-entropy/');
  const question = await listeningInView(page.locator('#q-average-of-what'));
  await question.getByLabel('the surprise of each outcome').check();
  await question.getByRole('button', { name: 'Answer' }).click();
  await expect(question).toHaveAttribute('data-state', 'right');
  await page.goto('/');
  const desk = page.locator('.desk[data-visit="returning"]');
  await expect(desk).toBeVisible();
  await expect(desk).toContainText('Entropy');
  await expect(page.locator('.desk[data-visit="first"]')).toBeHidden();
});

for (const [width, map] of [
  [1280, '.map-svg'],
  [320, '.map-tall'],
] as const) {
  test.describe(`in a palette of the learner's own, ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 }, forcedColors: 'active', colorScheme: 'dark' });

    test('the map takes its colours, whichever theme was chosen', async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('theme', 'light'));
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      const ground = await page.evaluate(() => {
        document.body.style.backgroundColor = 'Canvas';
        return getComputedStyle(document.body).backgroundColor;
      });
      const marks = page.locator(`${map} .d-paper`);
      expect(await marks.count()).toBeGreaterThan(0);
      for (const fill of await marks.evaluateAll((circles) => circles.map((circle) => getComputedStyle(circle).fill)))
        expect(fill).toBe(ground);
      for (const fill of await page.locator(`${map} .no`).evaluateAll((numbers) => numbers.map((number) => getComputedStyle(number).fill)))
        expect(fill).not.toBe(ground);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the map is a list with all lessons', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.map-svg')).toBeHidden();
    await expect(page.locator('.map-tall .row')).toHaveCount(lessons.length);
    await page.locator('.map-tall a.row').first().click();
    await expect(page).toHaveURL(new RegExp(`/lessons/${WRITTEN[0]}/$`));
  });

  test('the lessons of the strand fold out of the menu', async ({ page }) => {
    await page.goto('/lessons/06-additive-fusion/');
    const lessons = page.getByRole('navigation', { name: 'Lessons' });
    await expect(lessons).toBeHidden();
    await (await listening(page.locator('.menu-btn'))).click();
    await expect(lessons).toBeVisible();
  });
});
