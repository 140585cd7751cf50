/** Rehype plugin, after rehype-katex: a comma or a full stop behind a formula stays on its line. */
import type { Element, ElementContent } from 'hast';

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
    const last = lastPart(node);
    if (next?.type !== 'text' || marks === '' || (last === undefined && !isShort(node))) return;
    next.value = next.value.slice(marks.length);
    if (isShort(node)) parent.children[at] = keep([node, { type: 'text', value: marks }]);
    else
      last?.children.push({
        type: 'element',
        tagName: 'span',
        properties: { className: ['mark'] },
        children: [{ type: 'text', value: marks }],
      });
  });
}

/** Where a long formula breaks, it breaks between its parts: a mark inside the last part cannot be parted from it. */
function lastPart(formula: Element): Element | undefined {
  const shown = formula.children.find((child) => child.type === 'element' && hasClass(child, 'katex-html'));
  const parts = shown?.type === 'element' ? shown.children : [];
  return parts.findLast((child): child is Element => child.type === 'element' && hasClass(child, 'base'));
}

const keep = (children: ElementContent[]): Element => ({ type: 'element', tagName: 'span', properties: { className: ['keep'] }, children });

function hasClass(node: Element, name: string): boolean {
  const names = node.properties.className;
  return Array.isArray(names) && names.includes(name);
}

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
