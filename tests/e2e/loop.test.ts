import type { Page } from '@playwright/test';
import { tabTo } from './by-keyboard.ts';
import { listening } from './listening.ts';
import { PHONE, tooWide, violations } from './looks.ts';
import { expect, test } from './site.ts';
import { referenceOf } from './solutions.ts';
import { choosePlainEditor } from './workbench.ts';

const DAY_MS = 86_400_000;

test.use({ viewport: PHONE, colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } });

/** Of a lesson to its quiz, from there to its exercise, and in two days to the review: with keys alone, and by what a screen reader says. */
test('the whole loop on a phone, by keyboard and by names: read, answer, write, review', async ({ page }) => {
  await page.addInitScript(choosePlainEditor);
  await page.goto('/lessons/23-entropy/');
  await expect(page.getByRole('heading', { level: 1, name: 'Entropy' })).toBeVisible();

  const question = page.getByRole('group', { name: /What is averaged\?$/ });
  await tabTo(page, question.getByRole('radio').first(), { presses: 200 });
  await listening(page.locator('.q').first());
  await page.keyboard.press('Space');
  const right = question.getByRole('radio', { name: 'the surprise of each outcome' });
  for (let option = 0; option < 4 && !(await right.isChecked()); option++) await page.keyboard.press('ArrowDown');
  await tabTo(page, question.getByRole('button', { name: 'Answer' }));
  await page.keyboard.press('Enter');
  await expect(question.getByRole('status').filter({ hasText: 'Right' })).toBeVisible();
  await look(page, 'a right answer');

  await tabTo(page, page.getByRole('link', { name: /^Exercise Average surprise/ }), { presses: 200 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Average surprise' })).toBeVisible();
  await listening(page.locator('main.wb'));
  await tabTo(page, page.getByRole('textbox', { name: /^Your code/ }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(referenceOf('entropy'));
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  const result = page.getByRole('region', { name: 'Result' });
  await expect(result).toContainText('Accepted');
  await look(page, 'an accepted exercise');

  await page.clock.setFixedTime(Date.now() + 2 * DAY_MS);
  await page.keyboard.press('Escape'); // out of the text, in which Tab indents
  await tabTo(page, page.getByRole('link', { name: 'Crossmodal', exact: true }), { presses: 80 });
  await page.keyboard.press('Enter');
  const desk = page.locator('.desk[data-visit="due"]');
  await expect(desk).toContainText('Five reviews');
  const due = (count: number) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: `Review ${count} due` });
  await expect(due(5)).toBeVisible();
  await look(page, 'a first page on which reviews are due');
  await tabTo(page, desk.getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('.rv-n')).toHaveText(/^1 of \d+$/);
  await listening(page.locator('.review astro-island > div'));
  await page.keyboard.press('Space');
  await expect(page.locator('.card-back')).toBeFocused();
  await look(page, 'the answer of a card');
  await page.keyboard.press('4');
  await expect(page.locator('.rv-n')).toHaveText(/^2 of \d+$/);
  await expect(page.getByRole('main')).toContainText('filed as Good');
  await expect(due(4)).toBeVisible();
});

async function look(page: Page, state: string): Promise<void> {
  expect(await violations(page), state).toEqual([]);
  expect(await tooWide(page), state).toEqual([]);
}
