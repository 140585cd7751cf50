import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as helpers from '../../graders/sandbox/realm/helpers.ts';
import { expressionValues } from '../../src/build/expression-values.ts';
import { helperErrors, helperReference } from '../../src/build/helper-reference.ts';

describe('the reference of the helpers', () => {
  it('has every helper, with its type, its comment and an example that is right', async () => {
    const found = await helperReference();
    expect(found.map(({ name }) => name)).toEqual(Object.keys(helpers).sort((a, b) => place(a) - place(b)));
    expect(found[0]).toEqual({
      name: 'dot',
      signature: 'dot(a: Vec, b: Vec): number',
      does: 'Σᵢ aᵢ·bᵢ over the length of `a`.',
      example: { call: 'dot([1, 2, 3], [4, 5, 6])', result: '32' },
    });
    expect(Object.fromEntries(found.map(({ name, example }) => [name, example.result]))).toMatchObject({
      matVec: '[3, 8, 7]',
      transpose: '[[1, 4], [2, 5], [3, 6]]',
      matMul: '[[2, 1], [4, 3]]',
    });
    for (const { does } of found) expect(does).not.toMatch(/\*|\n/);
  });

  it('quotes what the helpers throw', async () => {
    expect(await helperErrors()).toContainEqual({ call: 'dot(3, [1, 2])', result: 'TypeError: dot got the number 3 as its first list' });
  });
});

/** The order of the source. */
const place = (name: string) => ['dot', 'matVec', 'transpose', 'matMul', 'jacobiEigen'].indexOf(name);

describe('the primer', () => {
  it('has code that does what it says', async () => {
    const primer = await readFile(new URL('../../content/guides/primer.mdx', import.meta.url), 'utf8');
    const rows = [...primer.matchAll(/^\| `.*` \| (.*) \|$/gm)].map(([, here = '']) => here);
    expect(rows.length).toBeGreaterThan(12);
    const given = 'const x = [1, 2, 3], y = [4, 5, 6], A = [[1, 2, 3], [4, 5, 6]], B = [[1], [2], [3]], i = 1, j = 0, a = 7, b = 2;';
    const code = rows
      .flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text))
      .filter((text) => !/^const|^===/.test(text));
    const values = await expressionValues(
      undefined,
      code.map((text) => `(() => { ${given} return ${text}; })()`),
    );
    for (const [k, value] of values.entries()) expect(value, code[k]).toMatchObject({ kind: 'value' });
    const shown = Object.fromEntries(code.map((text, k) => [text, (values[k] as { value: unknown }).value]));
    expect(shown).toMatchObject({
      'x.at(-1)': 3,
      'x.slice(1, 3)': [2, 3],
      'x.map((v) => 2 * v)': [2, 4, 6],
      'x.map((v, i) => v + y[i])': [5, 7, 9],
      'x.reduce((sum, v) => sum + v, 0)': 6,
      'x.indexOf(Math.max(...x))': 2,
      'new Array(3).fill(0)': [0, 0, 0],
      '[...x, ...y]': [1, 2, 3, 4, 5, 6],
      'x.filter((v) => v > 0)': [1, 2, 3],
      'Math.floor(a / b)': 3,
    });
  });

  it('says what is true of what trips people up', async () => {
    const claims = [
      "typeof ([1] + [2]) === 'string'",
      'Number.isNaN(2 * [1, 2])',
      'JSON.stringify([10, 9, 1].sort()) === "[1,10,9]"',
      '(() => { const three = new Array(3).fill([]); return three[0] === three[2]; })()',
      "[0, '', null, NaN].every((v) => !v)",
      'Number.isNaN(undefined + 1)',
      'Math.max(...[]) === -Infinity',
      'JSON.stringify(Array.from({ length: 2 }, (_, i) => new Array(2).fill(0).fill(1, i, i + 1))) === "[[1,0],[0,1]]"',
      'typeof fetch === "undefined"',
    ];
    const values = await expressionValues(undefined, claims);
    expect(values).toEqual(claims.map(() => ({ kind: 'value', value: true })));
  });
});
