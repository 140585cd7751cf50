import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readSubmissionFile } from '../../graders/submission-file/read-submission-file.ts';
import { listening } from './listening.ts';
import { STRAIGHT_LOOKS, nameOf, show, tooWide, violations } from './looks.ts';
import { expect, test } from './site.ts';
import { FORGETS_MODALITIES, referenceOf } from './solutions.ts';
import { Workbench } from './workbench.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Hand in' });

/** Presses Save and reads what was saved. */
async function save(page: Page) {
  const saving = page.waitForEvent('download');
  await dialogOf(page)
    .getByRole('button', { name: /^Save / })
    .click();
  const download = await saving;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), read: readSubmissionFile(bytes) };
}

async function submit(page: Page, exercise: string, source: string): Promise<Workbench> {
  const bench = new Workbench(page);
  await bench.open(exercise);
  await bench.write(source);
  await bench.submit();
  return bench;
}

test('an exercise is handed in by keyboard alone; the file is what was shown, and the record knows', async ({ page }) => {
  const bench = await submit(page, 'entropy', referenceOf('entropy'));
  await bench.write(`${referenceOf('entropy')}// later\n`);
  await page.locator('#hand-in').focus();
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('Your code has changed since');
  await dialog.getByLabel('Id').focus();
  await page.keyboard.type('s017');
  const shown = await dialog.locator('.holds code').textContent();
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const download = await saving;
  expect(download.suggestedFilename()).toBe('s017.crossmodal.json');
  expect(await readFile(await download.path(), 'utf8')).toBe(shown);
  await expect(dialog).toContainText('s017.crossmodal.json was handed to your browser’s downloads');

  const hash = await bench.result.locator('.fingerprint .hash-all').textContent();
  const read = readSubmissionFile(Buffer.from(shown ?? ''));
  expect(read).toMatchObject({
    kind: 'file',
    learner: { id: 's017', name: '' },
    submissions: [{ submitted: { exercise: 'entropy', source: referenceOf('entropy'), verdict: 'accepted', verdictHash: hash } }],
  });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.goto('/progress/');
  await expect(page.locator('#lesson-rows')).toContainText('Solved, handed in');
});

test('all exercises are handed in at once, without those that were taken out, and the id is kept', async ({ page }) => {
  await submit(page, 'additive-fusion', FORGETS_MODALITIES);
  await submit(page, 'entropy', referenceOf('entropy'));
  await page.goto('/progress/');
  await listening(page.locator('astro-island > div').first());
  await page.getByRole('button', { name: 'Hand in…' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Name').fill('Ada Lovelace');
  const both = await save(page);
  expect(both.name).toBe('Ada-Lovelace.crossmodal.json');
  expect(both.read).toMatchObject({
    submissions: [
      { submitted: { exercise: 'additive-fusion', verdict: 'wrong_answer' } },
      { submitted: { exercise: 'entropy', verdict: 'accepted' } },
    ],
  });
  await page.reload();
  await listening(page.locator('astro-island > div').first());
  await page.getByRole('button', { name: 'Hand in…' }).click();
  await expect(dialog.getByLabel('Name')).toHaveValue('Ada Lovelace');
  await dialog.getByRole('checkbox').first().uncheck();
  expect((await save(page)).read).toMatchObject({ submissions: [{ submitted: { exercise: 'entropy' } }] });
});

test('without an id and a name nothing is saved, and the field is asked for', async ({ page }) => {
  await submit(page, 'entropy', referenceOf('entropy'));
  await page.locator('#hand-in').click();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(dialog.getByRole('status')).toContainText('Give an id or a name');
  await expect(dialog.getByLabel('Id')).toBeFocused();
});

test('the judging can be cancelled', async ({ page }) => {
  await page.addInitScript(() => {
    // A worker that never answers, so that the judging is on for as long as it takes to press a key.
    const posted = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message: { kind?: string }, ...rest: []) {
      if (message.kind === 'grade' && document.querySelector('dialog[open]')) return;
      posted.call(this, message, ...rest);
    };
  });
  await submit(page, 'entropy', referenceOf('entropy'));
  await page.locator('#hand-in').click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Id').fill('s017');
  await dialog.getByRole('button', { name: /^Save / }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('button', { name: /^Save / })).toBeVisible();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
});

test('where the browser keeps nothing, what was run on the page is handed in all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/exercises/entropy/');
  const bench = new Workbench(page);
  await bench.ready('full');
  await bench.write(referenceOf('entropy'), 'full');
  await bench.submit();
  await page.locator('#hand-in').click();
  await dialogOf(page).getByLabel('Id').fill('s017');
  expect((await save(page)).read).toMatchObject({ submissions: [{ submitted: { exercise: 'entropy', verdict: 'accepted' } }] });
});

test('the hash of a verdict is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const bench = await submit(page, 'entropy', referenceOf('entropy'));
  const print = bench.result.locator('.fingerprint');
  await print.locator('summary').click();
  await print.getByRole('button', { name: 'Copy the hash' }).click();
  await expect(print).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^[0-9a-f]{64}$/);
  await expect(print.locator('.hash-all')).toHaveText(copied);
});

test('the sheet fits every look, without a violation', async ({ page }) => {
  await submit(page, 'additive-fusion', FORGETS_MODALITIES);
  await submit(page, 'entropy', referenceOf('entropy'));
  await page.locator('.fingerprint summary').click();
  for (const where of ['/exercises/entropy/', '/progress/']) {
    if (where === '/progress/') {
      await page.goto(where);
      await listening(page.locator('astro-island > div').first());
    }
    await page.getByRole('button', { name: 'Hand in…' }).click();
    const dialog = dialogOf(page);
    await dialog.getByRole('button', { name: /^Save / }).click();
    for (const look of STRAIGHT_LOOKS) {
      await show(page, look);
      expect(await violations(page), `${where} ${nameOf(look)}`).toEqual([]);
      expect(await tooWide(page), `${where} ${nameOf(look)}`).toEqual([]);
      expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth), `${where} ${nameOf(look)}`).toBe(0);
    }
    await page.keyboard.press('Escape');
  }
});
