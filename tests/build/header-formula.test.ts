import { expect, it } from 'vitest';
import { headerFormula } from '../../src/build/header-formula.ts';

it('speaks a formula that is a header in plain signs, since not every reader takes a name from MathML', () => {
  const html = headerFormula('\\A{x_A}');
  expect(html).toContain('<span class="vh">x A</span>');
  expect(html).toContain('class="katex-html" aria-hidden="true"');
  expect(html).not.toContain('<math');
});
