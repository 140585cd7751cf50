import { expect, it } from 'vitest';
import { remarkNotes } from '../../src/build/margin-notes.ts';
import type { Node } from '../../src/build/worked-numbers.ts';

const element = (name: string, attributes: Record<string, string>, ...children: Node[]): Node => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
  children,
});
const numbers = (node: Node): unknown[] => [
  ...(node.attributes ?? []).filter(({ name }) => name === 'number').map(({ value }) => value),
  ...(node.children ?? []).flatMap(numbers),
];

it('numbers margin notes in reading order, wherever they stand', () => {
  const tree = element('root', {}, element('Note', {}), element('Formula', {}, element('Note', {})), element('Note', {}));
  remarkNotes()(tree);
  expect(numbers(tree)).toEqual(['1', '2', '3']);
});
