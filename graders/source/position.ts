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

/** The offset of a place. */
export function offsetAt(source: string, { line, column }: Position): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** The offset of a place as QuickJS gives it (from 1, in code points), in a text by its lines; one below the text lies behind its end. */
export function offsetOfPoint(lines: readonly string[], line: number, column: number): number {
  let offset = 0;
  for (let i = 0; i < line - 1 && i < lines.length; i++) offset += (lines[i] as string).length + 1;
  return offset + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length; // code points → UTF-16
}

/** The place at an offset as QuickJS would give it: the way back from `offsetOfPoint`. */
export function pointAt(lines: readonly string[], offset: number): [line: number, column: number] {
  let start = 0;
  let line = 0;
  while (line < lines.length - 1 && start + (lines[line] as string).length < offset) start += (lines[line++] as string).length + 1;
  return [line + 1, [...(lines[line] ?? '').slice(0, offset - start)].length + 1];
}
