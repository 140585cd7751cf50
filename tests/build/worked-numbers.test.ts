import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Evaluated } from '../../graders/expressions.ts';
import { type Node, remarkValues } from '../../src/build/worked-numbers.ts';

const path = '/course/content/lessons/06-additive-fusion/index.mdx';
const asked: [string, string[]][] = [];
const answers: Record<string, Evaluated> = {
  'add()': { kind: 'value', value: [4.5, -0.5] },
  'record()': { kind: 'value', value: { rho: [0.25] } },
  'kind()': { kind: 'value', value: 'fusion' },
  'missing()': { kind: 'error', message: 'missing is not defined' },
};
const evaluate = async (slug: string, expressions: string[]): Promise<Evaluated[]> => {
  asked.push([slug, expressions]);
  return expressions.map((expression) => answers[expression]!);
};

async function transform(tree: Node, values: Record<string, string>): Promise<Node> {
  await remarkValues({ evaluate })(tree, { path, data: { astro: { frontmatter: { values } } } });
  return tree;
}

const parse = (markdown: string): Node => unified().use(remarkParse).use(remarkMath).parse(markdown) as Node;
const val = (of: string): Node => ({
  type: 'mdxJsxTextElement',
  name: 'Val',
  attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: of }],
  children: [],
  position: { start: { line: 7 } },
});
const textsOf = (node: Node): string[] => [
  ...(node.value === undefined ? [] : [node.value]),
  ...[...(node.children ?? []), ...(node.data?.hChildren ?? [])].flatMap(textsOf),
];

describe('a computed number', () => {
  it('stands in a formula, also in the HTML that the formula becomes', async () => {
    const tree = await transform(parse('So $z = \\J{\\val{z}}$, first\n\n$$\n\\val{z[0]}\n$$'), { z: 'add()' });
    expect(textsOf(tree)).toEqual(['So ', 'z = \\J{(4.5, -0.5)}', 'z = \\J{(4.5, -0.5)}', ', first', '4.5', '4.5']);
  });

  it('stands in a worked table in the numerals of formulas', async () => {
    const tree = await transform(
      { type: 'root', children: [{ type: 'mdxJsxFlowElement', name: 'Worked', children: [val('z[1]')] }] },
      { z: 'add()' },
    );
    expect(tree.children?.[0]?.children?.[0]).toMatchObject({ name: 'span', children: [{ type: 'text', value: '−0.5' }] });
  });

  it('is a word in a worked table as it is in prose', async () => {
    const tree = await transform(
      { type: 'root', children: [{ type: 'mdxJsxFlowElement', name: 'Worked', children: [val('kind')] }] },
      { kind: 'kind()' },
    );
    expect(tree.children?.[0]?.children?.[0]).toEqual(expect.objectContaining({ type: 'text', value: 'fusion' }));
  });

  it('stands in prose as text', async () => {
    const tree = await transform({ type: 'root', children: [val('z[1]')] }, { z: 'add()' });
    expect(tree.children?.[0]).toMatchObject({ type: 'text', value: '−0.5' });
  });

  it('reaches into a record by name', async () => {
    const tree = await transform({ type: 'root', children: [val('r.rho[0]')] }, { r: 'record()' });
    expect(tree.children?.[0]?.value).toBe('0.25');
  });

  it('is asked for once per lesson, all expressions together', async () => {
    asked.length = 0;
    await transform({ type: 'root', children: [val('z'), val('z'), val('r.rho')] }, { z: 'add()', r: 'record()' });
    expect(asked).toEqual([['06-additive-fusion', ['add()', 'record()']]]);
  });

  it('is not asked for where a lesson has none', async () => {
    asked.length = 0;
    await transform(parse('Only $x$.'), {});
    expect(asked).toEqual([]);
  });
});

describe('a number that cannot be computed ends the build and says why', () => {
  it.each([
    ['an unknown name', val('y'), { z: 'add()' }, `${path}:7: there is no value called y. The frontmatter has: z.`],
    [
      'no values at all',
      val('y'),
      {},
      `${path}:7: there is no value called y. Give it an expression under \`values:\` in the frontmatter.`,
    ],
    [
      'a failing expression',
      val('m'),
      { m: 'missing()' },
      `${path}: the value m could not be computed from missing(): missing is not defined.`,
    ],
    ['a whole record', val('r'), { r: 'record()' }, `${path}:7: r cannot be shown: the value is a record; name one of its fields: rho.`],
    ['a place past the end', val('z[2]'), { z: 'add()' }, `${path}:7: z[2] cannot be shown: [2] is past the end: the list has 2 entries.`],
    ['no name', val('z + 1'), { z: 'add()' }, `${path}:7: “z + 1” is no name of a value. Write name, name[0] or name.field.`],
  ])('%s', async (_, node, values, message) => {
    await expect(transform({ type: 'root', children: [node] }, values)).rejects.toThrow(message);
  });

  it('also in a formula', async () => {
    await expect(transform(parse('A line.\n\n$\\val{y}$'), { z: 'add()' })).rejects.toThrow(`${path}:3: there is no value called y.`);
  });
});
