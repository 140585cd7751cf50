import { nearest } from '../nearest.ts';
import type { Piece } from '../scan.ts';
import { enclosing, type Finder, isOperand, lineOf, onLine, pieceAt, textAt } from './look.ts';

/** A word of the language with a slip of the pen in it, or with a capital: `funtion f(x) {`, `Return x`. */
export const misspelt: Finder = (look) => {
  const line = [...lineOf(look), ...onLine(look.source, look.pieces, pieceAt(look, -1)?.start ?? 0)];
  for (const { kind, text, start } of line) {
    if (kind !== 'name' || text.length < 2 || KEYWORDS.includes(text)) continue;
    const instead = KEYWORDS.find((keyword) => keyword === text.toLowerCase()) ?? (text.length > 3 ? nearest(text, KEYWORDS) : undefined);
    if (instead) return { code: 'misspelt', at: start, values: { word: text, instead } };
  }
  return undefined;
};

const KEYWORDS = [
  'function',
  'return',
  'const',
  'let',
  'while',
  'for',
  'if',
  'else',
  'switch',
  'case',
  'break',
  'continue',
  'class',
  'export',
  'typeof',
  'throw',
];

export const arrows: Finder = (look) => {
  const [before, here] = [textAt(look, -1), textAt(look, 0)];
  const words = lineOf(look).map(({ text }) => text);
  if (here === '=>' && words.includes('function')) {
    const name = words[words.indexOf('function') + 1] ?? 'f';
    return { code: 'arrowOfFunction', values: { name: name === '(' ? 'f' : name } };
  }
  if (before === 'function' && here === '(') return { code: 'functionNeedsName', at: pieceAt(look, -1)?.start ?? 0 };
  if (here !== '{' || (before !== ')' && pieceAt(look, -1)?.kind !== 'name')) return undefined;
  const bracket = enclosing(look);
  const called = look.pieces[look.pieces.indexOf(bracket as Piece) - 1];
  const inCall = bracket?.text === '(' && called?.kind === 'name' && !HEADS.has(called.text);
  if (inCall || words[1] === '=' || (before === ')' && words[2] === '=')) return { code: 'missingArrow' };
  return undefined;
};

/** Words whose brackets are no call. */
const HEADS = new Set(['if', 'for', 'while', 'switch', 'catch', 'function', 'of']);

/** Statements whose head lacks something. */
export const heads: Finder = (look) => {
  const [before, here] = [textAt(look, -1), textAt(look, 0)];
  if ((before === 'if' || before === 'while' || before === 'for' || before === 'switch') && here !== '(') {
    return { code: 'conditionBrackets', at: pieceAt(look, -1)?.start ?? 0, values: { word: before } };
  }
  if (here === 'else') return { code: 'elseAlone' };
  const opening = look.pieces.indexOf(enclosing(look) as Piece);
  if (look.pieces[opening - 1]?.text === 'for') {
    const head = look.pieces.slice(opening, look.at).map(({ text }) => text);
    const semicolons = head.filter((text) => text === ';').length;
    if (!head.includes('of') && (here === ')' ? semicolons === 1 : semicolons === 0 && head.includes(','))) {
      return { code: 'forSemicolons', at: look.pieces[opening - 1]?.start ?? 0 };
    }
  }
  if (
    enclosing(look)?.text === '{' &&
    (before === 'function' || before === 'let' || before === 'const' || before === 'var') &&
    isInClass(look.source, enclosing(look)?.start ?? 0)
  ) {
    return { code: 'functionInClass', at: pieceAt(look, -1)?.start ?? 0, values: { word: before } };
  }
  return undefined;
};

const isInClass = (source: string, brace: number): boolean => /\bclass\b[^{}]*$/.test(source.slice(0, brace));

/** Two things that stand side by side with nothing in between. */
export const sideBySide: Finder = (look) => {
  const [left, right] = [pieceAt(look, -1), pieceAt(look, 0)];
  if (!left || !right || !isOperand(left) || !/^Unexpected/.test(look.said)) return undefined;
  if (left.kind === 'number' && right.kind === 'number' && right.text.startsWith('.')) return { code: 'badNumber', at: left.start };
  const values = { before: left.text, after: right.text };
  if (right.kind === 'text' && left.kind === 'name' && enclosing(look)?.text !== '[')
    return { code: 'missingCallBrackets', at: left.start, values: { name: callee(look.pieces, look.at - 1) } };
  if (right.kind !== 'name' && right.kind !== 'number' && right.kind !== 'text' && right.text !== '[' && right.text !== '{')
    return undefined;
  const bracket = enclosing(look)?.text;
  const isField = bracket === '{' && textAt(look, 1) === ':';
  return { code: bracket === '(' || bracket === '[' || isField ? 'missingComma' : 'twoWords', values };
};

/** `console.log` of `console.log "x"`. */
function callee(pieces: readonly { text: string }[], end: number): string {
  let start = end;
  while (start >= 2 && pieces[start - 1]?.text === '.') start -= 2;
  return pieces
    .slice(start, end + 1)
    .map(({ text }) => text)
    .join('');
}
