/**
 * Rehype plugin, after rehype-katex: a table header that is nothing but a formula is spoken as plain signs. It is repeated at every
 * cell of its row or column, and not every reader takes a header's text from MathML.
 */
import type { Element, ElementContent } from 'hast';

/** Elements of HTML and of MDX alike. */
type Any = { type: string; tagName?: string; name?: string | null; value?: string; properties?: Element['properties']; children?: Any[] };

export function rehypeFormulaHeaders() {
  return (tree: unknown): void => walk(tree as Any); // hast, with the nodes of MDX in it
}

function walk(node: Any): void {
  if ((node.tagName ?? node.name) === 'th' && textOutside(node).trim() === '') speakFormulas(node);
  for (const child of node.children ?? []) walk(child);
}

export const hasClass = (node: Pick<Any, 'properties'>, name: string): boolean =>
  Array.isArray(node.properties?.className) && node.properties.className.includes(name);

/** What stands beside the formulas, badges (`<Key>`) included: they have a letter. */
function textOutside(node: Any): string {
  if (hasClass(node, 'katex')) return '';
  if (node.name === 'Key') return 'key';
  return (node.value ?? '') + (node.children ?? []).map(textOutside).join('');
}

function speakFormulas(node: Any): void {
  if (!node.children) return;
  node.children = node.children.map((child) => (hasClass(child, 'katex-mathml') ? spoken(plainText(child)) : child));
  for (const child of node.children) speakFormulas(child);
}

const plainText = (node: Any): string =>
  node.tagName === 'annotation' ? '' : (node.value ?? '') + (node.children ?? []).map(plainText).join(node.tagName === 'mrow' ? ' ' : '');

function spoken(text: string): Element & Any {
  const children: ElementContent[] = [{ type: 'text', value: text.replace(/\s+/g, ' ').trim() }];
  return { type: 'element', tagName: 'span', properties: { className: ['vh'] }, children };
}
