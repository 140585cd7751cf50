import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-external.js';
import { CLASS } from '../regrade/a-class.ts';
import { submissionFile, submitted } from '../submission-file/a-file.ts';
import { listening } from './listening.ts';
import { LOOKS, nameOf, show, tooWide, violations } from './looks.ts';
import { ROOT } from './served-site.ts';
import { expect, test } from './site.ts';

async function zipOfClass(): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of Object.entries(CLASS))
    await writer.add(name, new Uint8ArrayReader(typeof content === 'string' ? new TextEncoder().encode(content) : content));
  return writer.close();
}

async function open(page: Page): Promise<void> {
  await page.goto('/instructor/');
  await listening(page.locator('astro-island > .report'));
}

async function saved(page: Page, button: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await saving).path(), 'utf8');
}

test('a class is graded on the page as on the command line: the same results and the same table, byte for byte', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'class-'));
  const zip = join(folder, 'class.zip');
  await writeFile(zip, await zipOfClass());
  const out = join(folder, 'out');
  spawnSync(join(ROOT, 'node_modules/.bin/node'), ['src/cli/regrade.ts', zip, '--out', out], { cwd: ROOT });

  await open(page);
  await page.locator('input[type=file]').setInputFiles(zip);
  await expect(page.getByRole('status').first()).toContainText('Done. 9 graded, 3 accepted.');
  const rows = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  expect(rows(await saved(page, 'Save results.jsonl'))).toEqual(rows(await readFile(join(out, 'results.jsonl'), 'utf8')));
  expect(await saved(page, 'Save grades.csv')).toBe(await readFile(join(out, 'grades.csv'), 'utf8'));

  await page.locator('.ex-rep summary').first().click();
  for (const look of LOOKS) {
    await show(page, look);
    expect(await violations(page), nameOf(look)).toEqual([]);
    expect(await tooWide(page), nameOf(look)).toEqual([]);
  }
});

test('what is dropped is graded, and the page says so', async ({ page }) => {
  await open(page);
  const transfer = await page.evaluateHandle((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], 'part.crossmodal.json'));
    dropped.items.add(new File(['x'], 'notes.pdf'));
    return dropped;
  }, CLASS['part.crossmodal.json'] as string);
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('status').first()).toContainText('Done. 1 graded, 1 accepted.');
  await expect(page.locator('.notgraded')).toContainText('notes.pdf: this is neither a submission file nor a solution.');
});

test('a learner’s name opens every submission, with its source, its smallest failing input and what changed', async ({ page }) => {
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
    .setInputFiles({ name: 'ada.crossmodal.json', mimeType: 'application/json', buffer: Buffer.from(both) });
  await expect(page.getByRole('status').first()).toContainText('Done. 2 graded, 1 accepted.');
  await page.getByRole('button', { name: 'ada' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'ada' });
  await expect(dialog.getByRole('article')).toHaveCount(2);
  await expect(dialog.getByRole('article').first()).toContainText('Known mistake: Expected outcome.');
  await expect(dialog.getByRole('region', { name: 'Smallest failing input' })).toContainText('entropy(');
  await dialog.getByText('What changed since the one before').click();
  await expect(dialog.getByRole('region', { name: /^Difference/ })).toContainText('+ ');
  for (const look of LOOKS) {
    await show(page, look);
    expect(await violations(page), nameOf(look)).toEqual([]);
    expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth), nameOf(look)).toBe(0);
  }
});
