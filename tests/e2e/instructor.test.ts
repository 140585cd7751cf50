import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { ADA, DISGUISED } from '../gradebook/copied/solutions.ts';
import { CLASS } from '../regrade/a-class.ts';
import { zipOf } from '../regrade/zip-of.ts';
import { submissionFile, submitted } from '../submission-file/a-file.ts';
import { listening } from './listening.ts';
import { nameOf, STRAIGHT_LOOKS, show, tooWide, violations, violationsInEveryLook } from './looks.ts';
import { ROOT } from './served-site.ts';
import { expect, test } from './site.ts';

async function open(page: Page): Promise<void> {
  await page.goto('/instructor/');
  await listening(page.locator('astro-island > .report'));
}

async function saved(page: Page, button: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await saving).path(), 'utf8');
}

/** Runs in a page that is printed, and names the boxes of which a part would be missing. */
const cutOff = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('main, main section, main table, main pre')]
    .filter((it) => it.scrollWidth > it.clientWidth + 1 || it.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map((it) => `${it.tagName} ${it.className} ${it.getAttribute('aria-label') ?? ''}`);

test('a class is graded and compared on the page as on the command line: the same results, table and pairs', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'class-'));
  const zip = join(folder, 'class.zip');
  await writeFile(zip, await zipOf(Object.entries({ ...CLASS, 'eve/entropy.ts': ADA, 'flo/entropy.js': DISGUISED })));
  const out = join(folder, 'out');
  spawnSync(join(ROOT, 'node_modules/.bin/node'), ['src/cli/regrade.ts', zip, '--out', out, '--copied'], { cwd: ROOT });

  await open(page);
  await page.locator('input[type=file]').first().setInputFiles(zip);
  await expect(page.locator('.report > [role=status]')).toContainText('Done. 11 graded, 5 accepted.');
  expect(await saved(page, 'Save results.jsonl')).toBe(await readFile(join(out, 'results.jsonl'), 'utf8'));
  expect(await saved(page, 'Save grades.csv')).toBe(await readFile(join(out, 'grades.csv'), 'utf8'));

  const alike = page.getByRole('region', { name: 'Solutions that are alike' });
  await expect(alike).toBeHidden();
  await page.getByRole('checkbox', { name: 'Look for solutions that are alike' }).check();
  await expect(page.getByRole('status').filter({ hasText: 'Compared. 1 pair of solutions is alike.' })).toBeAttached();
  await alike.getByText('1 pair', { exact: true }).click();
  await alike.getByText(/^eve and flo: /).click();
  const onPaper = await page.context().newPage();
  await onPaper.goto(pathToFileURL(join(out, 'report.html')).href);
  await onPaper.getByText(/^eve and flo: /).click();
  await expect(alike.locator('.alike')).toHaveText((await onPaper.locator('.alike').textContent()) ?? '');
  // Printed, what is folded is there, and nothing is as wide as only a screen can show by scrolling.
  const printed = onPaper.locator('.ex-rep details .heat').last();
  await expect(printed).toBeHidden();
  await onPaper.setViewportSize({ width: 718, height: 1000 });
  await onPaper.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(printed).toBeVisible();
  expect(await onPaper.evaluate(cutOff)).toEqual([]);
  expect(await onPaper.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  await onPaper.close();

  await page.locator('.ex-rep summary').first().click();
  expect(await violationsInEveryLook(page, { withWidth: true })).toEqual([]);
});

test('grading is paused, gone on with and stopped, and no state has a violation', async ({ page }) => {
  await open(page);
  const hasNoViolation = async () => expect(await violationsInEveryLook(page, { withWidth: true })).toEqual([]);
  await hasNoViolation();
  // Each takes a second: enough for all that is done here.
  const slow = Array.from({ length: 60 }, (_, index): [string, string] => [`s${index}/entropy.js`, 'function entropy() { for (;;); }']);
  const zip = { name: 'class.zip', mimeType: 'application/zip', buffer: Buffer.from(await zipOf(slow)) };
  await page.locator('input[type=file]').first().setInputFiles(zip);
  const status = page.locator('.report > [role=status]');
  await expect(status).toHaveText('Grading');
  await expect(page.locator('.rep-summary')).toContainText('60 learners, 60 submissions');
  await show(page, STRAIGHT_LOOKS[0]!);
  expect(await violations(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(status).toHaveText('Paused');
  await expect(page.locator('.rep-summary')).toContainText('waiting');
  await hasNoViolation();
  const learners = page.getByRole('navigation', { name: 'Learners' });
  await learners.getByRole('button', { name: 'Later' }).click();
  await expect(learners).toContainText('21 to 40 of 60');
  await page.getByRole('searchbox', { name: 'Find' }).fill('s1');
  await expect(page.getByText('11 of 60 learners are found.')).toBeVisible();
  await expect(page.locator('.gb tbody tr')).toHaveCount(11);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(status).toHaveText('Grading');
  await page.getByRole('button', { name: 'Stop, keep what is done' }).click();
  await expect(status).toContainText('Stopped.');
  await expect(page.getByRole('button', { name: 'Grade the rest' })).toBeVisible();
});

test('what is dropped is graded, by the rules that lie beside it, and what cannot be used is named', async ({ page }) => {
  await open(page);
  const transfer = await page.evaluateHandle((text) => {
    const dropped = new DataTransfer();
    const add = (content: string, name: string) => dropped.items.add(new File([content], name));
    add(text, 'part.crossmodal.json');
    add('x', 'notes.pdf');
    add('points: 3', 'grading.yaml');
    add('{"format":1}', 'entropy.json');
    return dropped;
  }, CLASS['part.crossmodal.json'] as string);
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.locator('.report > [role=status]')).toContainText('Done. 1 graded, 1 accepted.');
  await expect(page.locator('.notgraded')).toContainText('notes.pdf: this is neither a submission file nor a solution.');
  const own = page.getByRole('region', { name: 'Your own files' });
  await expect(own).toContainText('grading.yaml gives the points: 3 points an exercise; all or nothing');
  await expect(own).toContainText('entropy.json is not used.');
  await expect(page.getByRole('cell', { name: /^Accepted, .*, 3 of 3 points$/ })).toBeVisible();
  expect(await violationsInEveryLook(page, { withWidth: true })).toEqual([]);
  await own.getByRole('button', { name: 'Leave out grading.yaml' }).click();
  await expect(page.getByRole('cell', { name: /^Accepted, (\d+) of \1$/ })).toBeVisible();
});

test('a learner’s name opens every submission, with its source, its smallest failing input and what changed to it', async ({ page }) => {
  const mistake = CLASS['bob/entropy.js'] as string;
  const both = JSON.stringify(
    submissionFile({
      learner: { id: 'ada', name: 'Ada' },
      submissions: [
        submitted({ source: mistake, submittedAt: '2026-03-01T10:00:00.000Z' }),
        submitted({ id: 'second-attempt', source: CLASS['ada/entropy.ts'], submittedAt: '2026-03-02T10:00:00.000Z', verdict: 'accepted' }),
      ],
    }),
  );
  await open(page);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'ada.crossmodal.json', mimeType: 'application/json', buffer: Buffer.from(both) });
  await expect(page.locator('.report > [role=status]')).toContainText('Done. 2 graded, 1 accepted.');
  await page.getByRole('button', { name: 'ada' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'ada' });
  await expect(
    dialog
      .getByRole('region', { name: /^Difference/ })
      .getByText('added:')
      .first(),
  ).toBeAttached();
  await dialog.getByRole('radio', { name: '1 show' }).focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('row', { name: /^1 show/ })).toContainText(
    'Expected outcomeAverages the weights themselves instead of their surprises.',
  );
  await expect(dialog.getByRole('region', { name: 'Smallest failing input' })).toContainText('entropy(');
  await expect(dialog.getByRole('region', { name: /^Source/ })).toContainText('export function entropy');
  for (const look of STRAIGHT_LOOKS) {
    await show(page, look);
    expect(await violations(page), nameOf(look)).toEqual([]);
    expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth), nameOf(look)).toBe(0);
  }
});
