import { type Piece, scan } from '../../graders/source/scan.ts';

/** A stretch of source in one ink: a class of workbench.css, or none for plain text. */
export interface Stretch {
  text: string;
  ink?: 'c-key' | 'c-name' | 'c-lit' | 'c-note';
}

/** Source in stretches of one ink each, line by line. Joined, the stretches are the source (with `\n` as the line end). */
export function highlight(source: string): Stretch[][] {
  const lines: Stretch[][] = [[]];
  const pieces = scan(source);
  pieces.forEach((piece, index) => {
    const ink = inkOf(piece, pieces[index + 1]?.text);
    for (const [part, text] of piece.text.split(/\r\n|\r|\n/).entries()) {
      if (part > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push(ink ? { text, ink } : { text });
    }
  });
  return lines;
}

const KEYWORDS = new Set(
  (
    'as async await break case catch class const continue default delete do else export extends false finally for from function if import in ' +
    'instanceof interface let new null of return satisfies static super switch this throw true try type typeof undefined var void while with yield ' +
    'any boolean never number object readonly string unknown'
  ).split(' '),
);

function inkOf({ kind, text }: Piece, next: string | undefined): Stretch['ink'] {
  switch (kind) {
    case 'comment':
      return 'c-note';
    case 'text':
    case 'number':
    case 'pattern':
      return 'c-lit';
    case 'name':
      if (KEYWORDS.has(text)) return 'c-key';
      return next === '(' ? 'c-name' : undefined;
    case 'space':
    case 'mark':
    case 'other':
      return undefined;
    default:
      return kind satisfies never;
  }
}
