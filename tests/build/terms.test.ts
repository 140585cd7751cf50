import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../src/build/terms.ts';
import type { Term } from '../../src/notation/glossary.ts';

const term = (id: string, written: string[], except: number[] = []): Term => ({
  id,
  name: id,
  lesson: 1,
  says: 'So.',
  also: [],
  written,
  except,
});
const GLOSSARY = [
  term('information', ['information']),
  term('mi', ['mutual information']),
  term('hard-gate', ['*hard* gate', 'hard gates']),
  term('gate', ['gate', 'gates'], [3]),
  term('CLIP', ['CLIP']),
];

const element = (tagName: string, ...children: (ElementContent | string)[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
/** A component as MDX puts it into the tree, which knows only HTML by type. */
const component = (name: string, ...children: string[]) =>
  ({ ...element('x', ...children), type: 'mdxJsxFlowElement', name, tagName: undefined, attributes: [] }) as unknown as Element;

/** The text after linking, with each link as [words|id]. */
function linked(number: number, ...children: (ElementContent | string)[]): string {
  const tree = { type: 'root', children: element('p', ...children).children } as Root;
  linkTerms(tree, number, GLOSSARY);
  return tree.children.map(show).join('');
}

function show(node: Root['children'][number]): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(show).join('');
  if (node.type === 'element' && node.tagName === 'a' && node.properties.className)
    return `[${inside}|${String(node.properties.href).split('#')[1]}]`;
  return node.type === 'element' && node.tagName === 'em' ? `*${inside}*` : inside;
}

describe('a term of the glossary', () => {
  it('is linked where it is mentioned first, in reading order', () => {
    expect(linked(1, element('p', 'One '), element('p', 'gate, a gate'), element('p', 'gates'))).toBe('One [gate|gate], a gategates');
    expect(linked(1, element('p', element('strong', 'A gate'), ' and a gate'))).toBe('A [gate|gate] and a gate');
  });

  it('may begin a sentence, but is a whole word otherwise written as it is', () => {
    expect(linked(1, 'Gates are gates.')).toBe('[Gates|gate] are gates.');
    expect(linked(1, 'a floodgate, gate-like, agate, clip')).toBe('a floodgate, gate-like, agate, clip');
    expect(linked(1, 'CLIP’s loss')).toBe('[CLIP|CLIP]’s loss');
  });

  it('is not linked inside a longer one, even where that is linked already', () => {
    expect(linked(1, 'The mutual\ninformation. Mutual information, information.')).toBe(
      'The [mutual\ninformation|mi]. Mutual information, [information|information].',
    );
  });

  it('may be emphasised in part or as a whole', () => {
    expect(linked(1, 'A ', element('em', 'hard'), ' gate and a ', element('em', 'gate'), '.')).toBe(
      'A [*hard* gate|hard-gate] and a *[gate|gate]*.',
    );
  });

  it('is not linked where the word means something else, nor between quotation marks', () => {
    expect(linked(3, 'A gate.')).toBe('A gate.');
    expect(linked(1, 'The card says “a gate”.')).toBe('The card says “a gate”.');
  });

  it.each(['h2', 'a', 'code', 'table'])('is not linked in <%s>', (tag) => {
    expect(linked(1, element(tag, 'A gate'), ' gates')).toBe('A gate [gates|gate]');
  });

  it.each(['Formula', 'Note', 'Quiz', 'Sources', 'Figure'])('is not linked in <%s>', (name) => {
    expect(linked(1, component(name, 'A gate'), ' gates')).toBe('A gate [gates|gate]');
  });

  it('is not linked in a formula', () => {
    const formula: Element = { ...element('span', 'gate'), properties: { className: ['katex'] } };
    expect(linked(1, formula, ' gate')).toBe('gate [gate|gate]');
  });

  it('is named among those of the lesson, each once', () => {
    const tree = { type: 'root', children: element('p', 'CLIP, gate, gate').children } as Root;
    expect(linkTerms(tree, 1, GLOSSARY)).toEqual(['gate', 'CLIP']);
  });
});
