import type { Piece } from '../scan.ts';
import { type Finder, type Look, pieceAt, textAt } from './look.ts';
import type { Slip } from '../slip.ts';

/** Faults that acorn names by itself, in its words. */
export const ofTheParser: Finder = (look) => {
  const { said } = look;
  const here = pieceAt(look, 0);
  const name = textAt(look, -1);
  if (/^'return' outside/.test(said)) return bodiless(look) ?? { code: 'returnOutside' };
  if (said === 'HTML comment') return { code: 'htmlComment' };
  if (/^Missing catch/.test(said)) return { code: 'tryNeedsCatch' };
  if (/^Illegal newline after throw/.test(said)) return { code: 'newLine' };
  if (textAt(look, -1) === '}' && isDoBody(look)) return { code: 'doNeedsWhile', at: isDoBody(look)?.start ?? 0 };
  if (/^Unsyntactic (break|continue)/.test(said)) return { code: 'breakOutside', values: { word: /break|continue/.exec(said)?.[0] ?? '' } };
  if (/^Shorthand property assignments/.test(said)) return { code: 'equalsInRecord', values: { name } };
  if (/^(Assigning to rvalue|Invalid left-hand side|Invalid (assignment|destructuring)|Parenthesized pattern|Binding rvalue)/.test(said))
    return { code: 'notAssignable' };
  if (/coalesce expressions cannot be mixed/.test(said)) return { code: 'mixedCoalesce' };
  if (/^Identifier directly after number/.test(said)) return numberThenName(look);
  if (/^(Invalid number|Expected number|Numeric separator|Only one underscore)/.test(said))
    return { code: /^0\d/.test(here?.text ?? '') ? 'leadingZero' : 'badNumber' };
  if (
    /^(Unexpected keyword|The keyword|Unexpected token)/.test(said) &&
    here?.kind === 'name' &&
    RESERVED.has(here.text) &&
    DECLARES.has(name)
  ) {
    return { code: 'keywordAsName', values: { word: here.text } };
  }
  if (name === 'await' || here?.text === 'await')
    return { code: 'awaitOutside', at: (name === 'await' ? pieceAt(look, -1) : here)?.start ?? 0 };
  return undefined;
};

/** `-x ** 2`: the parser stops at `**`. */
export const negativePower: Finder = (look) => {
  if (textAt(look, 0) !== '**') return undefined;
  const sign = look.pieces.slice(0, look.at).findLast(({ text }) => text === '-' || text === '+' || text === '!');
  return sign && { code: 'negativePower', at: sign.start };
};

/** `const a;` and `const x: number;` */
export const constWithoutValue: Finder = (look) => {
  const before = look.pieces.slice(0, look.at).findLastIndex(({ text }) => text === 'const');
  const name = look.pieces[before + 1];
  const here = textAt(look, 0);
  const stops = here === ';' || here === '' || here === '}' || here === ',';
  const isBare =
    before >= 0 &&
    name?.kind === 'name' &&
    !look.pieces.slice(before, look.at).some(({ text }) => text === '=' || text === ';' || text === 'of');
  return stops && isBare ? { code: 'constNeedsValue', at: name.start, values: { name: name.text } } : undefined;
};

function numberThenName(look: Look): Slip | undefined {
  const piece = look.pieces.find(
    (it, i) => it.kind === 'number' && look.pieces[i + 1]?.kind === 'name' && look.pieces[i + 1]?.start === it.start + it.text.length,
  );
  const next = piece && look.pieces[look.pieces.indexOf(piece) + 1];
  const isDeclared = DECLARES.has(look.pieces[look.pieces.indexOf(piece as Piece) - 1]?.text ?? '');
  return piece && next
    ? { code: isDeclared ? 'digitFirst' : 'missingTimes', at: piece.start, values: { number: piece.text, name: next.text } }
    : undefined;
}

/** `function f(v)` on a line of its own, and then a return: the braces are missing. */
function bodiless({ pieces, at }: Look): Slip | undefined {
  const head = pieces.slice(0, at).findLastIndex(({ text }) => text === 'function');
  const name = pieces[head + 1];
  const closed = pieces[at - 1]?.text === ')' || pieces.slice(head, at).every(({ text }) => text !== '{');
  return head >= 0 && name?.kind === 'name' && closed ? { code: 'missingBody', at: name.start, values: { name: name.text } } : undefined;
}

/** The `do` whose block ends where the parser stopped. */
function isDoBody({ pieces, at }: Look): Piece | undefined {
  let depth = 0;
  for (let i = at - 1; i > 0; i--) {
    if (pieces[i]?.text === '}') depth++;
    else if (pieces[i]?.text === '{' && --depth === 0) return pieces[i - 1]?.text === 'do' ? pieces[i - 1] : undefined;
  }
  return undefined;
}

const DECLARES = new Set(['let', 'const', 'var', 'function', 'class', '(', ',']);

const RESERVED = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);
