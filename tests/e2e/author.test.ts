import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CheckReport } from '../../src/check/report.ts';
import { listening } from './listening.ts';
import { tooWide, violationsInEveryLook } from './looks.ts';
import { ROOT } from './served-site.ts';
import { expect, test } from './site.ts';
import { choosePlainEditor } from './workbench.ts';

/** The studio as its author meets it. */
const studio = (page: Page) => page.locator('main.studio');
const area = (page: Page) => page.locator('.au-grid textarea').first();
const check = (page: Page) => page.locator('.au-check');
const file = (page: Page, name: string) => page.locator('.au-tree').getByRole('button', { name });
const saved = (page: Page) => expect(page.locator('.au-saved')).toContainText('Saved in this browser');

/** What the check finds in an exercise of the course, in Node, and the drawing of its kill matrix. */
function checkedInNode(exercise: string): { report: CheckReport; drawing: string } {
  const { stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/node'), ['tests/e2e/check-in-node.ts', exercise], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

test('an exercise is begun, edited, checked, kept, shared and opened again', async ({ page, context }) => {
  await page.addInitScript(choosePlainEditor);
  await page.goto('/author/');
  await listening(studio(page));
  expect(await violationsInEveryLook(page, { withWidth: true })).toEqual([]);

  // Begun by keyboard.
  await page.getByLabel('Its name').fill('Mean Removal');
  await page.keyboard.press('Enter');
  await expect(page.locator('#au-name-why')).toContainText('lower-case words joined by hyphens');
  await page.getByLabel('Its name').fill('mean-removal');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mean-removal');
  await expect(page).toHaveURL(/\/author\/\?exercise=/);

  // A finding leads to its line, and marks it.
  await expect(check(page)).toContainText(/mean-removal: \d+ to fix \(\d+ cases, /);
  await page.getByRole('button', { name: 'starter.ts:7' }).focus();
  await page.keyboard.press('Enter');
  await expect(area(page)).toBeFocused();
  expect(await area(page).evaluate((it: HTMLTextAreaElement) => it.value.slice(0, it.selectionStart).split('\n').length)).toBe(7);
  await expect(page.locator('.au-grid .mark-t').first()).toContainText('This is still the text of the template');
  await expect(page.locator('svg.kill')).toBeVisible();
  expect(await violationsInEveryLook(page, { withWidth: true })).toEqual([]);

  // What learners see follows what is typed, and a reload finds it.
  const learner = page.getByRole('region', { name: 'What learners see' });
  await expect(learner.locator('.eg')).toContainText(/→ \[.2, .1, 3\]/);
  await file(page, 'exercise.yaml').click();
  const settings = await area(page).inputValue();
  await area(page).fill(settings.replace('title: Around zero', 'title: Take the mean away'));
  await expect(learner.getByRole('heading', { name: 'Take the mean away' })).toBeVisible();
  await saved(page);
  await page.reload();
  await listening(studio(page));
  await expect(learner.getByRole('heading', { name: 'Take the mean away' })).toBeVisible();

  // What cannot be read says where, and learners' view stays.
  await file(page, 'exercise.yaml').click();
  await area(page).fill(settings.replace('title: Around zero', 'title: Mean: away'));
  await expect(learner).toContainText('Learners would see nothing yet. exercise.yaml:2');
  await expect(check(page)).toContainText('mean-removal: 1 to fix');
  await expect(page.locator('.au-fix')).toContainText('quotes');
  await area(page).fill(settings);
  await expect(learner).not.toContainText('Learners would see nothing yet');

  // A file is added, and removed; and that is taken back.
  await page.getByRole('button', { name: '+ Add a file' }).click();
  await page.getByLabel('Its name, such as').fill('forgets-everything');
  await page.keyboard.press('Enter');
  await expect(file(page, 'forgets-everything.ts')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: /^Remove submissions/ }).click();
  await expect(file(page, 'forgets-everything.ts')).toHaveCount(0);
  await page.locator('.au-undo').getByRole('button', { name: 'Undo' }).click();
  await expect(file(page, 'forgets-everything.ts')).toBeVisible();
  await saved(page);

  // A check is stopped.
  await file(page, 'exercise.yaml').click();
  await area(page).fill(`${settings}\n`);
  await check(page).getByRole('button', { name: 'Stop' }).click();
  await expect(check(page)).toContainText('Stopped.');

  // Another tab shows the same, and what is typed there comes here.
  const other = await context.newPage();
  await other.addInitScript(choosePlainEditor);
  await other.goto(page.url());
  await listening(studio(other));
  await saved(page);
  await file(other, 'statement.md').click();
  await area(other).fill('Written in another tab.\n');
  await expect(page.locator('.au-notices')).toContainText('changed in another tab');
  await expect(learner).toContainText('Written in another tab.');
  await other.close();

  // Saved as a zip, shared by a link.
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as zip' }).click();
  const zip = await readFile(await (await saving).path());
  await page.getByRole('button', { name: 'Share…' }).click();
  const link = await page.getByLabel('Link for authors').inputValue();
  expect(await violationsInEveryLook(page, { withWidth: true })).toEqual([]);
  const toLearners = await page.getByLabel('Link for learners').inputValue();
  await page.goto(toLearners);
  await expect(page.locator('.pane.statement')).toContainText('Written in another tab.');

  // The link of another author is kept apart from what is there.
  await page.goto(link);
  await listening(studio(page));
  await expect(page.locator('.au-notices')).toContainText('This came by a link');
  await expect(learner).toContainText('Written in another tab.');
  await page.getByRole('link', { name: 'Your exercises' }).click();
  const list = page.getByRole('region', { name: 'Your exercises' });
  await expect(list.getByRole('link')).toHaveText(['mean-removal']);
  await list.getByRole('button', { name: 'Delete mean-removal' }).click();
  await expect(list.getByRole('link')).toHaveCount(0);
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('link')).toHaveText(['mean-removal']);
  expect(await violationsInEveryLook(page, { withWidth: true })).toEqual([]);

  // And so is the zip, opened again.
  await page.locator('input[type=file]').last().setInputFiles({ name: 'mean-removal.zip', mimeType: 'application/zip', buffer: zip });
  await expect(file(page, 'forgets-everything.ts')).toBeVisible();
  await saved(page);
  expect(await tooWide(page)).toEqual([]);
  await page.getByRole('link', { name: 'Your exercises' }).click();
  await expect(list.getByRole('link')).toHaveText(['mean-removal', 'mean-removal']);
});

test('an exercise of the course is told the same in the browser as in Node, in the full editor', async ({ page }) => {
  await page.goto('/author/?package=/packages/conditional-entropy.json');
  await listening(studio(page));
  await expect(page.locator('.au-grid .monaco-editor').first()).toBeVisible();
  await page.getByLabel('Beside it').selectOption('inputs.ts');
  await expect(page.locator('.au-grid .monaco-editor')).toHaveCount(2);
  await expect(check(page)).toHaveAttribute('data-check', 'done');
  const { report, drawing } = checkedInNode('conditional-entropy');
  await expect(check(page)).toContainText(`conditional-entropy: sound (${report.measured?.cases} cases, `);
  await expect(page.locator('.au-fix dt:first-of-type + dd')).toHaveText(report.findings.map(({ found }) => found));
  expect(await page.locator('.kill-s .scroll-x > div').evaluate((it) => it.innerHTML)).toBe(
    await page.evaluate((text) => {
      const parsed = document.createElement('div');
      parsed.innerHTML = text;
      return parsed.innerHTML;
    }, drawing),
  );
});
