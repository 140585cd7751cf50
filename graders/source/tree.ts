/**
 * A node of the tree: ESTree for JavaScript, with the TS… nodes of TypeScript's own syntax. `start` and `end` are offsets into the
 * normalised source, in UTF-16 code units from 0.
 */
export interface Node {
  type: string;
  start: number;
  end: number;
  /** Children, lists of children and plain values, by the field names of ESTree. */
  [field: string]: unknown;
}

/** The child in a field; undefined where there is none. */
export const child = (node: Node, field: string): Node | undefined => (isNode(node[field]) ? node[field] : undefined);

/** The children in a list, holes (`[a, , b]`) left out; none where there is no list. */
export const list = (node: Node, field: string): Node[] => (Array.isArray(node[field]) ? node[field].filter(isNode) : []);

/** The text in a field, such as a name or an operator. */
export const text = (node: Node, field: string): string | undefined => (typeof node[field] === 'string' ? node[field] : undefined);

/** All children, in the order of the source. */
export function children(node: Node): Node[] {
  const found: Node[] = [];
  let isSorted = true;
  const add = (value: Node) => {
    if (found.length > 0 && value.start < (found.at(-1) as Node).start) isSorted = false;
    found.push(value);
  };
  for (const field in node) {
    const value = node[field];
    if (typeof value !== 'object' || value === null || field === 'loc') continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) add(item);
    } else if (isNode(value)) add(value);
  }
  return isSorted ? found : found.sort((a, b) => a.start - b.start);
}

/** A node with what it stands in, innermost first. */
export interface NodePlace {
  node: Node;
  within: NodePlace | undefined;
}

/**
 * Visits a tree in the order of the source, without recursion (a sum of a thousand terms is a thousand deep). What `enter` answers
 * 'skip' for is not entered.
 */
export function walk(root: Node, enter: (place: NodePlace) => undefined | 'skip'): void {
  const waiting: NodePlace[] = [{ node: root, within: undefined }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (enter(place) === 'skip') continue;
    const below = children(place.node);
    for (let i = below.length - 1; i >= 0; i--) waiting.push({ node: below[i] as Node, within: place });
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string' && 'start' in value;
