import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { changesBetween } from '../../src/gradebook/changes.ts';
import { reportOf } from '../../src/gradebook/report-data.ts';
import { graded } from '../gradebook/a-result.ts';
import { violationsInEveryLook } from './looks.ts';
import { expect, test } from './site.ts';

/** Learners with results of every kind, each other one with a long name without a space. */
const results = (verdict: 'accepted' | 'wrong_answer') =>
  Array.from({ length: 30 }, (_, index) => {
    const key = index % 2 ? `learner-${index}` : `${'n'.repeat(120)}${index}`;
    const isRight = index < 10;
    return graded({
      key,
      file: `${key}.crossmodal.json`,
      verdict: isRight ? 'accepted' : verdict,
      cases: isRight || verdict === 'accepted' ? 'rrrr' : (['wrrr', 'weor', 'wwtw'][index % 3] ?? ''),
      mistake: 'zero-times-log-zero',
      failing: { call: `entropy([${'1, '.repeat(60)}1], 2)`, kind: 'edge' },
      claimed: { verdict: 'accepted', verdictHash: 'c'.repeat(64), exerciseVersion: 'a'.repeat(12), engineVersion: 3, seed: 1 },
    });
  });

test('the report of a class opens from a disk, fits every look, and has no violation', async ({ page }) => {
  await import('../../src/cli/jsx.ts');
  const { reportHtml } = await import('../../src/cli/report-html.tsx');
  const lost = { kind: 'not-graded', file: 'x'.repeat(200), position: 0, found: 'it is empty', fix: 'Ask again.' } as const;
  const now = [...results('wrong_answer'), lost];
  const html = await reportHtml(
    reportOf(now, changesBetween(results('accepted'), now)),
    new Map([['entropy', { number: '23', title: 'Entropy' }]]),
  );
  const file = join(await mkdtemp(join(tmpdir(), 'report-')), 'report.html');
  await writeFile(file, html);
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('.gb tbody tr')).toHaveCount(30);
  await expect(page.getByRole('heading', { name: 'Who changes against the earlier run' })).toBeVisible();
  await page.locator('.ex-rep summary').click();
  expect(await violationsInEveryLook(page, { withWidth: true })).toEqual([]);
});
