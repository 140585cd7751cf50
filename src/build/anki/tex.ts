/** Formulas for Anki, which sets them with MathJax. */
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';

/** HTML of the site as HTML of a card: formulas as `\(…\)`, notes and controls gone, links absolute or gone, nothing that needs our styles. */
export function cardHtml(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  tree.children = tree.children.flatMap((node) => (node.type === 'doctype' ? [] : plain(node as ElementContent)));
  return toHtml(tree).replace(/\s+/g, ' ').trim();
}

/** Elements whose text belongs to a card; of any other only the children are kept. */
const KEPT = new Set(['p', 'em', 'strong', 'b', 'i', 'code', 'ul', 'ol', 'li', 'br', 'sub', 'sup']);

const isGone = ({ tagName, properties }: Element): boolean => {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return (
    ['svg', 'button', 'input', 'label', 'script', 'style'].includes(tagName) ||
    classes.some((name) => ['sidenote', 'sn-mark', 'vh', 'ce-h'].includes(String(name)))
  );
};

function plain(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  if (isGone(node)) return [];
  const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
  if (classes.includes('katex-display') || classes.includes('katex'))
    return [{ type: 'text', value: formula(node, classes.includes('katex-display')) }];
  const children = node.children.flatMap(plain);
  return KEPT.has(node.tagName) ? [{ type: 'element', tagName: node.tagName, properties: {}, children }] : children;
}

/** KaTeX keeps the formula as it was written in an annotation. */
function formula(node: Element, display: boolean): string {
  const written = select('annotation', { type: 'root', children: [node] } satisfies Root);
  const tex = withoutMacros(written ? textOf(written) : textOf(node));
  return display ? `\\[${tex}\\]` : `\\(${tex}\\)`;
}

/** The site's own macros, spelled out: the inks of the modalities are left to the site. */
export const withoutMacros = (tex: string): string =>
  tex
    .replace(/\\[ABJ](?=\{)/g, '')
    .replace(/\\R(?![A-Za-z])/g, '\\mathbb{R}')
    .trim();
