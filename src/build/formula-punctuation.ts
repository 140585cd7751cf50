/** Rehype plugin, after rehype-katex: a comma or a full stop behind a formula stays on its line. */
import type { Element, ElementContent } from 'hast';
import { hasClass } from './formula-headers.ts';

/** Longer formulas may break inside, so they are not kept whole. Counted without commands and braces. */
const SHORT = 18;

/** A node of HTML, or of MDX, where lessons have their own elements. */
type Parent = { children: ElementContent[] };

export function rehypeFormulaPunctuation() {
  return (tree: unknown): void => walk(tree as Parent); // hast, with the nodes of MDX in it
}

function walk(parent: Parent): void {
  parent.children.forEach((node, at) => {
    if (node.type !== 'element' || !hasClass(node, 'katex')) {
      if ('children' in node) walk(node);
      return;
    }
    const next = parent.children[at + 1];
    const marks = next?.type === 'text' ? (/^[.,;:?!)”’]+/.exec(next.value)?.[0] ?? '') : '';
    if (next?.type !== 'text' || marks === '') return;
    const isWhole = isShort(node);
    const last = isWhole ? undefined : lastPart(node);
    if (!isWhole && !last) return;
    next.value = next.value.slice(marks.length);
    const text: ElementContent = { type: 'text', value: marks };
    if (last) last.children.push(span('mark', [text]));
    else parent.children[at] = span('keep', [node, text]);
  });
}

/** Where a long formula breaks, it breaks between its parts: a mark inside the last part cannot be parted from it. */
function lastPart(formula: Element): Element | undefined {
  const shown = formula.children.find((child) => child.type === 'element' && hasClass(child, 'katex-html'));
  const parts = shown?.type === 'element' ? shown.children : [];
  return parts.findLast((child): child is Element => child.type === 'element' && hasClass(child, 'base'));
}

const span = (name: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [name] },
  children,
});

const isShort = (formula: Element): boolean => texOf(formula).replace(/\\[A-Za-z]+|[{}\s]/g, '').length <= SHORT;

function texOf(node: Element): string {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'annotation') return child.children.map((text) => (text.type === 'text' ? text.value : '')).join('');
    const found = texOf(child);
    if (found !== '') return found;
  }
  return '';
}
