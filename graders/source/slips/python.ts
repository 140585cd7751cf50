import { enclosing, type Finder, isOperand, lineOf, type Look, pieceAt, textAt } from './look.ts';
import type { Slip } from '../slip.ts';

/** What people write who come from Python: each looks at the line on which the parser stopped. */
export const python: Finder = (look) => {
  const line = lineOf(look);
  const words = line.map(({ text }) => text);
  const [first, second] = line;
  const at = first?.start ?? 0;
  switch (first?.text) {
    case 'def':
      if (second?.kind === 'name') return { code: 'pythonDef', at, values: { name: second.text } };
      break;
    case 'elif':
      return { code: 'pythonElif', at };
    case 'print':
      return { code: 'pythonPrint', at };
    case 'pass':
      return { code: 'pythonPass', at };
    case 'from':
    case 'import':
      if (words.includes('as') || first.text === 'from') return { code: 'pythonImport', at, values: { name: second?.text ?? 'module' } };
      break;
    case 'for':
      if (second?.kind === 'name' && words[2] === 'in') return loop(at, words);
      break;
    case 'if':
    case 'while':
    case 'else':
    case 'try':
    case 'except':
    case 'finally':
      if (words.includes(':') && words[words.indexOf(':') + 1] === '=') break; // :=
      if (words.at(-1) === ':' || (words.includes(':') && !words.includes('?') && second?.text !== '{')) return colon(look, at, first.text);
      break;
  }
  return within(
    look,
    words,
    line.map(({ start }) => start),
  );
};

function loop(at: number, words: readonly string[]): Slip {
  const name = words[1] as string;
  return words[3] === 'range'
    ? { code: 'pythonForRange', at, values: { name } }
    : { code: 'pythonFor', at, values: { name, list: words[3] ?? 'xs' } };
}

function colon(look: Look, at: number, word: string): Slip | undefined {
  const words = lineOf(look).map(({ text }) => text);
  for (const operator of ['and', 'or', 'not'] as const)
    if (words.includes(operator)) return { ...OPERATORS[operator], at: placeOf(look, operator) };
  return word === 'if' || word === 'while'
    ? { code: 'pythonColon', at, values: { word } }
    : { code: 'pythonElseColon', at, values: { word } };
}

const OPERATORS = { and: { code: 'pythonAnd' }, or: { code: 'pythonOr' }, not: { code: 'pythonNot' } } as const satisfies Record<
  string,
  Slip
>;

const placeOf = (look: Look, word: string): number => lineOf(look).find(({ text }) => text === word)?.start ?? 0;

/** Words and signs of Python inside of a line. */
function within(look: Look, words: readonly string[], starts: readonly number[]): Slip | undefined {
  const word = (text: string): number | undefined => {
    const i = words.findIndex((found, index) => found === text && words[index - 1] !== '.');
    return i < 0 ? undefined : starts[i];
  };
  const nearby = [textAt(look, -2), textAt(look, -1), textAt(look, 0), textAt(look, 1)];
  const bracket = enclosing(look);
  if (bracket?.text === '[' && nearby.includes('for') && isOperand(pieceAt(look, -1))) {
    const i = words.indexOf('for');
    return { code: 'pythonComprehension', at: word('for') ?? 0, values: { name: words[i + 1] ?? 'x', list: words[i + 3] ?? 'xs' } };
  }
  if (bracket?.text === '[' && textAt(look, 0) === ':') return { code: 'pythonSlice', at: bracket.start };
  if (textAt(look, -1) === ':' && textAt(look, -2) === '[') return { code: 'pythonSlice', at: pieceAt(look, -2)?.start ?? 0 };
  if (nearby.includes('lambda')) return { code: 'pythonLambda', at: word('lambda') ?? 0 };
  if (nearby.includes('not') && nearby.includes('in')) return { code: 'pythonNotIn', at: word('not') ?? 0 };
  for (const operator of ['and', 'or', 'not'] as const) {
    const at = word(operator);
    if (nearby.includes(operator) && at !== undefined) return { ...OPERATORS[operator], at };
  }
  if (nearby.includes('is') && word('is') !== undefined) return { code: 'pythonIs', at: word('is') ?? 0 };
  if (textAt(look, 0) === 'if' && isOperand(pieceAt(look, -1)) && words.includes('else'))
    return { code: 'pythonTernary', at: word('if') ?? 0 };
  if (textAt(look, -1) === ':' && textAt(look, 0) === '=') return { code: 'walrus', at: pieceAt(look, -1)?.start ?? 0 };
  if (textAt(look, 0) === ':' && textAt(look, 1) === '=') return { code: 'walrus' };
  return undefined;
}

/** `# a comment`: acorn stops behind the sign. */
export const hash: Finder = ({ source, pieces }) => {
  const found = pieces.find(
    ({ kind, text, start }) =>
      (kind === 'mark' && text === '#' && !source.startsWith('#!', start)) ||
      (kind === 'name' && text.startsWith('#') && /(^|\n)[ \t]*$/.test(source.slice(0, start)) && !/\bclass\b/.test(source)),
  );
  return found && { code: 'pythonComment', at: found.start };
};

/** `a // 2`: the rest of the line is a comment, and the parser misses an end. */
export const integerDivision: Finder = ({ source, pieces, comments, at }) => {
  const limit = pieces[at]?.start ?? source.length;
  const found = comments.findLast(({ text, start }) => {
    const before = pieces.findLast((piece) => piece.start < start);
    const sameLine = before !== undefined && !source.slice(before.start, start).includes('\n');
    return start < limit && sameLine && isOperand(before) && /^\/\/\s*[\w.]+[\s)\];,+\-*]*$/.test(text);
  });
  return found && { code: 'integerDivision', at: found.start };
};
