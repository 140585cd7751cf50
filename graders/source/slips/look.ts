import { type Piece, scan } from '../scan.ts';
import type { Slip } from '../slip.ts';

/** A fault of syntax and what stands around it, for those who look for the slip behind it. */
export interface Look {
  source: string;
  /** The pieces without white space and comments. */
  pieces: readonly Piece[];
  comments: readonly Piece[];
  /** The index, in `pieces`, of what the parser stopped at. */
  at: number;
  /** What the parser says. */
  said: string;
}

/** Looks for one kind of slip. A slip without a place stands where the parser stopped. */
export type Finder = (look: Look) => Slip | undefined;

export function lookAt(source: string, offset: number, said: string): Look {
  const all = scan(source);
  const pieces = all.filter(({ kind }) => kind !== 'space' && kind !== 'comment');
  const found = pieces.findIndex(({ start, text }) => start + text.length > offset);
  return { source, pieces, comments: all.filter(({ kind }) => kind === 'comment'), at: found < 0 ? pieces.length : found, said };
}

/** The text of the piece so many further on (or back); empty beyond the ends. */
export const textAt = ({ pieces, at }: Look, further: number): string => pieces[at + further]?.text ?? '';

export const pieceAt = ({ pieces, at }: Look, further: number): Piece | undefined => pieces[at + further];

/** The pieces of the line on which the parser stopped, or of the last line before it. */
export function lineOf({ source, pieces, at }: Look): Piece[] {
  const anchor = pieces[at] ?? pieces.at(-1);
  return anchor ? onLine(source, pieces, anchor.start) : [];
}

export function onLine(source: string, pieces: readonly Piece[], offset: number): Piece[] {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return pieces.filter((piece) => piece.start >= start && (end < 0 || piece.start < end));
}

/** The bracket that is open where the parser stopped. */
export function enclosing({ pieces, at }: Look): Piece | undefined {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const { text, kind } = pieces[i] as Piece;
    if (kind !== 'mark') continue;
    if (text === ')' || text === ']' || text === '}') depth++;
    else if (text === '(' || text === '[' || text === '{') {
      if (depth === 0) return pieces[i];
      depth--;
    }
  }
  return undefined;
}

export const isOperand = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.kind === 'name' || piece.kind === 'number' || piece.kind === 'text' || piece.text === ')' || piece.text === ']');
