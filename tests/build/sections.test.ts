import type { Element, Root, RootContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { rehypeSections } from '../../src/build/sections.ts';

const element = (tagName: string): Element => ({ type: 'element', tagName, properties: {}, children: [] });
/** A component as MDX puts it into the tree, which knows only HTML by type. */
const component = (name: string) => ({ type: 'mdxJsxFlowElement', name, attributes: [], children: [] }) as unknown as RootContent;
const space: RootContent = { type: 'text', value: '\n' };

function partsOf(...children: RootContent[]): string[] {
  const tree: Root = { type: 'root', children };
  rehypeSections()(tree);
  return tree.children.map(show);
}

function show(node: RootContent): string {
  if (node.type === 'element')
    return `${node.tagName}${node.properties.id ? `#${node.properties.id}` : ''}(${node.children.map(show).join(' ')})`;
  return 'name' in node ? String(node.name) : '';
}

describe('the parts of a lesson', () => {
  it('are sections, each from one h2 to the next; the first is the idea', () => {
    expect(partsOf(element('p'), element('p'), element('h2'), element('p'), element('h3'), element('h2'))).toEqual([
      'section#idea(p() p())',
      'section(h2() p() h3())',
      'section(h2())',
    ]);
  });

  it('leave quiz, exercise, card and sources, which are sections themselves, between them', () => {
    expect(
      partsOf(element('h2'), element('p'), component('Quiz'), space, component('Exercise'), component('WholeCard'), component('Sources')),
    ).toEqual(['section(h2() p())', 'Quiz', 'Exercise', 'WholeCard', 'Sources']);
  });

  it('hold every other component', () => {
    expect(partsOf(element('h2'), component('Figure'), component('CommonError'))).toEqual(['section(h2() Figure CommonError)']);
  });
});
