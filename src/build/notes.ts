import type { Node } from './values.ts';

/** Remark plugin: margin notes get their numbers in reading order, and an index card the number that its `<CommonError>` names. */
export function remarkNotes() {
  return (tree: Node): void => {
    let notes = 0;
    const walk = (node: Node, card: string | undefined): void => {
      if (node.name === 'Note') give(node, 'number', String(++notes));
      if (node.name === 'Card' && card !== undefined) give(node, 'number', card);
      const inside = node.name === 'CommonError' ? read(node, 'card') : card;
      for (const child of node.children ?? []) walk(child, inside);
    };
    walk(tree, undefined);
  };
}

function give(node: Node, name: string, value: string): void {
  node.attributes = [...(node.attributes ?? []), { type: 'mdxJsxAttribute', name, value }];
}

function read(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
