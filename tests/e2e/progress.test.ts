import type { Page } from '@playwright/test';
import { listening, listeningInView } from './listening.ts';
import { expect, test } from './site.ts';
import { referenceOf } from './solutions.ts';
import { Workbench } from './workbench.ts';

const LESSON = '/lessons/23-entropy/';

/** Brings the end of a part of the lesson into view, which counts as having read it. */
async function readTo(page: Page, part: string): Promise<void> {
  await listening(page.locator('article'));
  await page.locator(`article > section:is(#${part}, :has(> h2#${part})) > *`).last().scrollIntoViewIfNeeded();
}

test('a lesson that is half read is begun everywhere, and is gone on with where it was left', async ({ page, context }) => {
  const home = await context.newPage();
  await home.goto('/');
  await listening(home.locator('#map'));
  await page.goto(LESSON);
  await expect(page.locator('.resume')).toBeHidden();
  await readTo(page, 'idea');

  // The other tab learns of it at once.
  const go = home.locator('.desk[data-visit="returning"] .btn');
  await expect(go).toContainText('Go on reading');
  const place = new URL((await go.getAttribute('href')) ?? '', home.url()).hash;
  expect(place).not.toBe('');
  await expect(home.locator('.stop[data-slug="23-entropy"]')).toHaveAttribute('aria-label', /you are here/);

  await page.goto('/progress/');
  await expect(page.getByRole('row', { name: /Entropy/ }).first()).toContainText('half');
  await page.goto(LESSON);
  const offer = page.locator('.resume a');
  await expect(offer).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.locator('.lessons-nav [aria-current]')).toHaveAccessibleName(/begun/);
  await offer.click();
  expect(new URL(page.url()).hash).toBe(place);
});

test('an answer counts at once in every open tab, and one that was begun is there after Back', async ({ page, context }) => {
  const [other, home] = [await context.newPage(), await context.newPage()];
  await other.goto(LESSON);
  await home.goto('/');
  const there = await listeningInView(other.locator('#q-average-of-what'));
  await page.goto(LESSON);
  const here = await listeningInView(page.locator('#q-average-of-what'));
  await here.getByLabel('the surprise of each outcome').check();
  await page.goto('/progress/');
  await page.goBack();
  await page.locator('#quiz').scrollIntoViewIfNeeded();
  await listening(here);
  await expect(here.getByLabel('the surprise of each outcome')).toBeChecked();
  await here.getByRole('button', { name: 'Answer' }).click();
  await expect(there).toHaveAttribute('data-state', 'right');
  await expect(other.locator('.quiz-head')).toContainText('1 right at the first try');
  await expect(home.locator('.desk[data-visit="returning"]')).toContainText('Entropy');
});

test('an accepted Run is solved on every page in the same words, whatever is run later', async ({ page, context }) => {
  const lesson = await context.newPage();
  await lesson.goto(LESSON);
  await listening(lesson.locator('article'));
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.write('export const entropy = () => 0;\n');
  await bench.run();
  await expect(page.locator('.st-standing')).toHaveText('Tried once, not solved yet');
  await expect(lesson.locator('[data-exercise-state]')).toHaveText('Tried once, not solved yet');
  await bench.write(referenceOf('entropy'));
  await bench.run();
  await bench.write('export const entropy = () => 1;\n');
  await bench.run();
  await bench.expectState('wrong');
  await expect(page.locator('.st-standing')).toHaveText('Solved');
  await expect(lesson.locator('[data-exercise-state]')).toHaveText('Solved');
  await lesson.goto('/progress/');
  await expect(lesson.locator('#lesson-rows')).toContainText('Solved');
});
