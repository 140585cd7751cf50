/** Rehype plugin: the parts of a lesson, each from one h2 to the next, become sections. What stands before the first is the idea. */
import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Components that are sections by themselves. */
const whole = new Set(['Quiz', 'Exercise', 'WholeCard', 'Sources', 'TermCards']);

export function rehypeSections() {
  return (tree: Root): void => {
    const parts: RootContent[] = [];
    let open: Element | undefined = section({ id: 'idea' });
    for (const node of tree.children) {
      if (standsAlone(node)) {
        close();
        parts.push(node);
        continue;
      }
      if (node.type === 'element' && node.tagName === 'h2') {
        close();
        open = section({});
      }
      open ??= section({});
      open.children.push(node as ElementContent); // A doctype cannot come out of Markdown.
    }
    close();
    tree.children = parts;

    function close(): void {
      if (open?.children.some((child) => child.type !== 'text' || child.value.trim() !== '')) parts.push(open);
      open = undefined;
    }
  };
}

const section = (properties: Element['properties']): Element => ({ type: 'element', tagName: 'section', properties, children: [] });

/** MDX adds its own kinds of nodes to those of HTML: components and import statements. */
function standsAlone(node: { type: string; name?: string | null }): boolean {
  return node.type === 'mdxjsEsm' || (node.type === 'mdxJsxFlowElement' && whole.has(node.name ?? ''));
}
