/** A place in a text, from 1, in UTF-16 code units as Monaco counts. */
export interface Position {
  line: number;
  column: number;
}

export function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
