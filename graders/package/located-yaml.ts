import { type Document, type ErrorCode, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Steps from the outside in: names of fields and positions. */
export type DataPath = readonly PropertyKey[];

/** Data that was read, and where each part of it stands in the text. */
export type LocatedYaml =
  | { kind: 'data'; data: unknown; lineAt: (path: DataPath) => number | undefined; placeAt: (path: DataPath) => Place | undefined }
  /** It is not YAML: what stands there, and what to do where that is known. Line and column from 1. */
  | { kind: 'unreadable'; found: string; fix?: string; line?: number; column?: number };

/** Both from 1; the column in UTF-16 code units. */
interface Place {
  line: number;
  column: number;
}

/** Reads YAML, or JSON, which is YAML too. */
export function readYaml(text: string): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const [at] = error.linePos ?? [];
    const said = wordsFor(error.code) ?? { found: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '.') };
    return { kind: 'unreadable', ...said, ...(at && { line: at.line, column: at.col }) };
  }
  const placeAt = (path: DataPath): Place | undefined => {
    const offset = offsetAt(document, path);
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return { kind: 'data', data: document.toJS(), lineAt: (path) => placeAt(path)?.line, placeAt };
}

/** The faults that are made most often, in words for somebody who does not know how YAML is built; the others keep the parser's. */
function wordsFor(code: ErrorCode): { found: string; fix: string } | undefined {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { found: 'A tab stands at the beginning of the line.', fix: 'Indent with spaces.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { found: 'A colon followed by a space stands inside of a text.', fix: "Put the whole text in quotes: 'like this: and on'." };
    case 'BAD_SCALAR_START':
      return { found: 'A text begins with a character that means something else to YAML.', fix: 'Put the whole text in quotes.' };
    case 'MISSING_CHAR':
      return { found: 'Something that is opened is not closed: a quote, or a bracket.', fix: 'Close it, in this line or above.' };
    case 'BAD_INDENT':
      return {
        found: 'A bracket is not closed, or a line is not indented as the one it belongs to.',
        fix: 'Close the bracket, or fix the indent.',
      };
    case 'DUPLICATE_KEY':
      return { found: 'This field is there twice.', fix: 'Remove one of the two.' };
    default:
      return undefined;
  }
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
