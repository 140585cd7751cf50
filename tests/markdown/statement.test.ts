import { describe, expect, it } from 'vitest';
import { breakCall, breakValue } from '../../src/markdown/break-example.ts';
import { exampleCalls, renderStatement } from '../../src/markdown/statement.ts';

const render = (markdown: string, values?: Map<string, string>) => renderStatement(markdown, { path: 'statement.md', values });

describe('a statement', () => {
  it('shows an example as a call and its value', async () => {
    const markdown = 'Text\n\n```example\nf([1], 2)\n```\n';
    expect(exampleCalls(markdown)).toEqual(['f([1], 2)']);
    expect(await render(markdown, new Map([['f([1], 2)', '[3]']]))).toContain(
      '<pre tabindex="0"><code>f([1], 2)<span class="eg-v">\n→ [3]</span></code></pre>',
    );
  });

  it('breaks a long value behind commas, and keeps rows whole', () => {
    expect(breakValue('{ loss: 0.5, mi: 1 }')).toBe('{ loss: 0.5, mi: 1 }');
    expect(breakValue('{ Z: [[1.25, 10.5], [2.5, 20], [5, 6.5]], rec: 0,\n  prior: 2 }')).toBe(
      '{ Z: [[1.25, 10.5], [2.5, 20],\n  [5, 6.5]], rec: 0, prior: 2 }',
    );
    expect(breakValue('[0.333333, 0.333333, 0.333333, 0.25]')).toBe('[0.333333, 0.333333, 0.333333,\n  0.25]');
  });

  it('sets a list of arguments as a table of names and meanings', async () => {
    const html = await render('- `x` is a vector.\n- It returns a number.\n');
    expect(html.replace(/\s+/g, ' ')).toBe(
      '<dl class="args"> <dt><code>x</code></dt> <dd>a vector.</dd> <dt>returns</dt> <dd>a number.</dd> </dl>',
    );
  });

  it('has several names in one row of the table, and other verbs than is', async () => {
    const html = await render('- `lo` and `hi` are the ends.\n- `a`, `b`, and `c` are vectors.\n- `hard` says which.\n');
    expect(html.replace(/\s+/g, ' ')).toBe(
      '<dl class="args"> <dt><code>lo</code>, <code>hi</code></dt> <dd>the ends.</dd> <dt><code>a</code>, <code>b</code>, <code>c</code></dt> <dd>vectors.</dd> <dt><code>hard</code></dt> <dd>says which.</dd> </dl>',
    );
    expect(await render('- `a`, then more.\n')).toContain('<ul>');
  });

  it('leaves other lists as they are', async () => {
    expect(await render('- `x` is a vector.\n- Mind the zeros.\n')).toContain('<ul>');
  });

  it('frames a formula that stands alone, on one line or on three', async () => {
    for (const formula of ['$$\\J{z}$$', '$$\n\\J{z}\n$$'])
      expect(await render(formula)).toMatch(/^<div class="st-f" tabindex="0"><span class="katex-display">.*enclosing mJ/s);
    expect(await render('so $x$ is')).not.toContain('katex-display');
  });

  it('a formula that cannot be read is an error that names its place', async () => {
    await expect(render('a\n\n$\\frac{1$\n')).rejects.toThrow('statement.md:3: this formula cannot be read');
  });
});

describe('a foreign text', () => {
  it.each([
    ['raw HTML', '<script>alert(1)</script><b onclick="x()">hi</b>', /script|onclick|<b/],
    ['links that run', '[x](javascript:alert(1)) [y](data:text/html,x)', /javascript|data:/],
    ['pictures', '![x](https://example.org/a.png)', /<img/],
    ['links in formulas', '$\\href{javascript:alert(1)}{x}$', /href="/],
    ['classes in formulas', '$\\htmlClass{wb}{x}$', /enclosing wb/],
    ['styles in formulas', '$\\htmlStyle{position:fixed}{x}$', /position:fixed;?"/],
  ])('has no %s', async (_, markdown, forbidden) => {
    expect(await render(markdown).catch(() => '')).not.toMatch(forbidden);
  });
});

describe('a long call', () => {
  it('is broken between its arguments, never inside one', () => {
    expect(breakCall('additiveFusion([[1, 2], [3]], [[[1, 0], [0, 1]], [[1], [-1]]], [0.5, 0.5])')).toBe(
      'additiveFusion([[1, 2], [3]],\n  [[[1, 0], [0, 1]], [[1], [-1]]],\n  [0.5, 0.5])',
    );
    expect(breakCall("entropy([9, 1, 0], Math.max(1, 2), 'a, (b', 12345678)")).toBe(
      "entropy([9, 1, 0], Math.max(1, 2),\n  'a, (b', 12345678)",
    );
    expect(breakCall('f(1, 2)')).toBe('f(1, 2)');
  });
});
