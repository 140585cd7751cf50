import type { Node } from './worked-numbers.ts';

/** Remark plugin: margin notes get their numbers in reading order. */
export function remarkNotes() {
  return (tree: Node): void => {
    let notes = 0;
    const walk = (node: Node): void => {
      if (node.name === 'Note') node.attributes = [...(node.attributes ?? []), numbered(++notes)];
      for (const child of node.children ?? []) walk(child);
    };
    walk(tree);
  };
}

const numbered = (number: number) => ({ type: 'mdxJsxAttribute', name: 'number', value: String(number) });
