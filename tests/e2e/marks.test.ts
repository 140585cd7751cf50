import { expect, test } from './site.ts';
import { ADDITIVE_FUSION } from './solutions.ts';
import { Workbench } from './workbench.ts';

const FAULTS = [
  {
    name: 'a syntax error',
    source: `${ADDITIVE_FUSION}  const z = b.slice();\n  return z +* 2;\n}\n`,
    line: 3,
    column: 13,
    words: 'SyntaxError',
  },
  {
    name: 'a thrown error',
    source: `${ADDITIVE_FUSION}  const z = b.slice();\n  z.push(missing);\n  return z;\n}\n`,
    line: 3,
    column: 10,
    words: 'missing',
  },
] as const;

for (const { name, source, line, column, words } of FAULTS) {
  test(`${name} is marked at its line and column in the plain editor`, async ({ page }) => {
    const bench = new Workbench(page);
    await bench.open('additive-fusion');
    await bench.write(source);
    await bench.run();
    await bench.expectState('error');
    await expect(page.locator('.code-gut .has-mark')).toHaveText(String(line));
    const before = await page.locator('.code-text .squig').evaluate((mark) => {
      const range = document.createRange();
      range.selectNodeContents(mark.closest('pre') ?? document.body);
      range.setEndBefore(mark);
      return range.toString();
    });
    expect([before.split('\n').length, before.length - before.lastIndexOf('\n')]).toEqual([line, column]);
    await expect(page.locator('.code-text')).toContainText(words);
  });

  test(`${name} is marked at its line in the full editor`, async ({ page }) => {
    const bench = new Workbench(page);
    await bench.open('additive-fusion', 'full');
    await bench.write(source, 'full');
    await bench.run();
    await bench.expectState('error');
    const marked = bench.fullEditor.locator('.view-line').filter({ has: page.locator('.mark-t') });
    await expect(marked).toHaveCount(1);
    await expect(marked).toContainText((source.split('\n')[line - 1] ?? '').trim().replaceAll(' ', '\u00a0'));
    await expect(marked).toContainText(words);
    await expect(bench.fullEditor.locator('.squiggly-error').first()).toBeVisible();
  });
}
