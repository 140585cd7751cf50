import { positionAt } from '../position.ts';
import { partner, unpaired } from '../brackets.ts';
import type { Piece } from '../scan.ts';
import { type Finder, isOperand } from './look.ts';
import type { Slip } from '../slip.ts';

/** A bracket without its partner: which, and where it was opened. */
export const lonelyBracket: Finder = ({ source, pieces }) => {
  const found = unpaired(source, pieces);
  switch (found?.kind) {
    case undefined:
      return undefined;
    case 'never-opened':
      return { code: 'neverOpened', at: found.closed.start, values: { closed: found.closed.text, opened: opener(found.closed) } };
    case 'never-closed':
      return { code: 'neverClosed', at: found.opened.start, values: opened(source, found.opened) };
    case 'crossed':
      return {
        code: found.opened.text === '{' ? 'tooManyClosed' : 'crossed',
        at: found.closed.start,
        values: { ...opened(source, found.opened), closed: found.closed.text.charAt(0) },
      };
    default:
      return found satisfies never;
  }
};

const opener = ({ text }: Piece): string => (text === ')' ? '(' : text === ']' ? '[' : '{');

function opened(source: string, piece: Piece): { line: number; column: number; opened: string; closing: string } {
  const inTemplate = piece.text.endsWith('${');
  const at = inTemplate ? piece.start + piece.text.length - 2 : piece.start;
  return { ...positionAt(source, at), opened: inTemplate ? '${' : piece.text, closing: partner(piece) };
}

/** A text, template, comment or regular expression without an end. */
export const neverEnds: Finder = ({ source, pieces, comments, said }) => {
  const comment = comments.find(({ text }) => text.startsWith('/*') && !text.endsWith('*/'));
  if (comment) return { code: 'commentNeverEnds', at: comment.start };
  const template = pieces.find((piece) => isTemplate(piece) && !isWhole(piece));
  if (template) return { code: 'templateNeverEnds', at: template.start };
  const text = pieces.find((piece) => /^["']/.test(piece.text) && !isWhole(piece));
  if (text?.text.startsWith("'") && touches(pieces, text))
    return { code: 'transposed', at: text.start, values: { name: touches(pieces, text) ?? 'A' } };
  if (text)
    return /^(["'])\1/.test(source.slice(text.start - 2))
      ? tripled(text.start - 2)
      : { code: 'textNeverEnds', at: text.start, values: { quote: text.text.charAt(0) } };
  return said.startsWith('Unterminated regular') ? { code: 'patternNeverEnds' } : undefined;
};

/** The operand that a piece follows without a space. */
function touches(pieces: readonly Piece[], piece: Piece): string | undefined {
  const before = pieces[pieces.indexOf(piece) - 1];
  return before && isOperand(before) && before.start + before.text.length === piece.start ? before.text : undefined;
}

/** `"""docstring"""` is read as three texts in a row. */
export const tripleQuotes: Finder = ({ source, pieces }) => {
  const found = pieces.find(({ kind, start }) => kind === 'text' && /^("""|''')/.test(source.slice(start, start + 3)));
  return found && tripled(found.start);
};

const tripled = (at: number): Slip => ({ code: 'tripleQuotes', at });

const isTemplate = ({ kind, text }: Piece): boolean => kind === 'text' && /^[`}]/.test(text);

function isWhole({ text }: Piece): boolean {
  if (/^[`}]/.test(text)) return text.length > 1 ? /(?:^|[^\\])(?:\\\\)*(?:`|\$\{)$/.test(text) : false;
  return text.length > 1 && text.endsWith(text.charAt(0));
}
