/** Rehype plugin, after rehype-katex: a comma or a full stop behind a short formula stays on its line. */
import type { Element, ElementContent, Root } from 'hast';

/** Longer formulas may break inside, so they are left as they are. Counted without commands and braces. */
const SHORT = 18;

export function rehypeFormulaPunctuation() {
  return (tree: Root): void => walk(tree);
}

function walk(parent: Root | Element): void {
  parent.children.forEach((node, at) => {
    if (node.type !== 'element') return;
    if (!isShortFormula(node)) return walk(node);
    const next = parent.children[at + 1];
    const marks = next?.type === 'text' ? (/^[.,;:?!)”’]+/.exec(next.value)?.[0] ?? '') : '';
    if (next?.type !== 'text' || marks === '') return;
    next.value = next.value.slice(marks.length);
    parent.children[at] = keep([node, { type: 'text', value: marks }]);
  });
}

const keep = (children: ElementContent[]): Element => ({ type: 'element', tagName: 'span', properties: { className: ['keep'] }, children });

function isShortFormula(node: Element): boolean {
  const names = node.properties.className;
  if (!Array.isArray(names) || !names.includes('katex')) return false;
  return texOf(node).replace(/\\[A-Za-z]+|[{}\s]/g, '').length <= SHORT;
}

function texOf(node: Element): string {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'annotation') return child.children.map((text) => (text.type === 'text' ? text.value : '')).join('');
    const found = texOf(child);
    if (found !== '') return found;
  }
  return '';
}
