import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Steps from the outside in: names of fields and positions. */
export type DataPath = readonly PropertyKey[];

/** Data that was read, and where each part of it stands in the text. */
export type LocatedYaml =
  | { kind: 'data'; data: unknown; lineAt: (path: DataPath) => number | undefined }
  /** It is not YAML; `found` is the parser's own sentence. Line and column from 1. */
  | { kind: 'unreadable'; found: string; line?: number; column?: number };

/** Reads YAML, or JSON, which is YAML too. */
export function readYaml(text: string): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const [at] = error.linePos ?? [];
    return { kind: 'unreadable', found: error.message.split('\n')[0] ?? '', ...(at && { line: at.line, column: at.col }) };
  }
  return {
    kind: 'data',
    data: document.toJS(),
    lineAt: (path) => {
      const offset = offsetAt(document, path);
      return offset === undefined ? undefined : lines.linePos(offset).line;
    },
  };
}

/** Where the name of a field or an item of a list begins; of one that is missing, what it is missing from. Undefined for the whole file. */
function offsetAt(document: Document, path: DataPath): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of path) {
    const next: { at: Node; value: unknown } | undefined = stepInto(node, step);
    if (!next) break;
    offset = next.at.range?.[0] ?? offset;
    node = next.value;
  }
  return offset;
}

function stepInto(node: unknown, step: PropertyKey): { at: Node; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && isNode(pair.key) ? { at: pair.key, value: pair.value } : undefined;
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return isNode(item) ? { at: item, value: item } : undefined;
}
