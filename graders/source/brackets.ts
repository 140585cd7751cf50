import type { Piece } from './scan.ts';

/** A bracket that has no other: the one that opened it is given where two do not fit. */
export type Unpaired =
  | { kind: 'never-closed'; opened: Piece }
  | { kind: 'never-opened'; closed: Piece }
  | { kind: 'crossed'; opened: Piece; closed: Piece };

/** The first bracket of a source that has no partner. */
export function unpaired(source: string, pieces: readonly Piece[]): Unpaired | undefined {
  const open: Piece[] = [];
  let suspect: Piece | undefined;
  for (const piece of pieces) {
    if (closes(piece)) {
      const opened = open.pop();
      if (!opened) return { kind: 'never-opened', closed: piece };
      if (partner(opened) !== piece.text.charAt(0)) return { kind: 'crossed', opened, closed: piece };
      if (piece.text === '}' && indentOf(source, piece.start) < indentOf(source, opened.start)) suspect ??= opened;
    }
    if (opens(piece)) open.push(piece);
  }
  const opened = open.at(-1);
  if (!opened) return undefined;
  // A brace further left than the line that opened its partner belongs to another: then that line's own is the one that is missing.
  return { kind: 'never-closed', opened: suspect && suspect.start > opened.start ? suspect : opened };
}

const opens = ({ kind, text }: Piece): boolean =>
  (kind === 'mark' && (text === '(' || text === '[' || text === '{')) || (kind === 'text' && /^[`}]/.test(text) && text.endsWith('${'));

const closes = ({ kind, text }: Piece): boolean =>
  (kind === 'mark' && (text === ')' || text === ']' || text === '}')) || (kind === 'text' && text.startsWith('}'));

/** What closes a bracket. */
export const partner = ({ text }: Piece): string => (text === '(' ? ')' : text === '[' ? ']' : '}');

/** How far the line at an offset is indented. */
function indentOf(source: string, offset: number): number {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return source.slice(start).search(/\S/);
}
