import { type Piece, scan } from '../../source/scan.ts';
import type { Diagnosis } from '../../messages/diagnosis.ts';
import { LACKING } from './known-names.ts';

/** Where a source names something that a solution has not (`Date`, `fetch`), and what is said about it. */
export function lackingNames(source: string): { start: number; end: number; diagnosis: Diagnosis }[] {
  const pieces = scan(source).filter(({ kind }) => kind !== 'space' && kind !== 'comment');
  const declared = declaredIn(pieces);
  return pieces.flatMap((piece, i) => {
    const reason = LACKING.get(piece.text);
    if (!reason || declared.has(piece.text) || !isName(pieces, i)) return [];
    const diagnosis: Diagnosis = { code: 'lacks', values: { name: piece.text, reason } };
    return [{ start: piece.start, end: piece.start + piece.text.length, diagnosis }];
  });
}

/** Names behind `const`, `function` and the like, in the patterns there, in lists of parameters, and parameters without brackets. */
function declaredIn(pieces: readonly Piece[]): Set<string> {
  const names = new Set<string>();
  pieces.forEach(({ text, kind }, i) => {
    const before = pieces[i - 1]?.text ?? '';
    if (kind === 'name' && (DECLARES.has(before) || pieces[i + 1]?.text === '=>')) names.add(text);
    if (!/^[([{]$/.test(text)) return;
    const end = closing(pieces, i);
    const isParameters = text === '(' && !HEADS.has(before) && /^(=>|[{:])$/.test(pieces[end + 1]?.text ?? '');
    if (isParameters || DECLARES.has(before)) for (const inner of pieces.slice(i, end)) if (inner.kind === 'name') names.add(inner.text);
  });
  return names;
}

function closing(pieces: readonly Piece[], opening: number): number {
  let depth = 0;
  for (let i = opening; i < pieces.length; i++) {
    if (/^[([{]$/.test(pieces[i]?.text ?? '')) depth++;
    else if (/^[)\]}]$/.test(pieces[i]?.text ?? '') && --depth === 0) return i;
  }
  return pieces.length;
}

/** Words whose brackets hold no parameters, though a brace follows them. */
const HEADS = new Set(['if', 'for', 'while', 'switch', 'with']);

const DECLARES = new Set(['const', 'let', 'var', 'function', 'class', 'enum', 'type', 'interface']);

/** A name of its own: no member, no key, no parameter. */
function isName(pieces: readonly Piece[], i: number): boolean {
  const [before, after] = [pieces[i - 1]?.text, pieces[i + 1]?.text];
  return pieces[i]?.kind === 'name' && before !== '.' && before !== '?.' && after !== ':' && after !== '=>' && after !== '?';
}
