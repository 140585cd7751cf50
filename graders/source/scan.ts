/** A piece of a source: white space and comments included, so that the pieces joined are the source. */
export interface Piece {
  kind: 'space' | 'comment' | 'name' | 'number' | 'text' | 'pattern' | 'mark' | 'other';
  text: string;
  start: number;
}

/**
 * A source in pieces, whatever it holds: for colours, and for words about a source that cannot be parsed. Never throws. `text` is a string
 * or a stretch of a template, `pattern` a regular expression, `mark` an operator or bracket, `other` a character that no program has.
 */
export function scan(source: string): Piece[] {
  const pieces: Piece[] = [];
  /** Whether a template goes on behind it, for each brace that is open. */
  const braces: boolean[] = [];
  let before: Piece | undefined;
  for (let at = 0; at < source.length; ) {
    const inTemplate = source.charAt(at) === '}' && braces.pop();
    const piece = inTemplate ? template(source, at) : pieceAt(source, at, before);
    if (piece.text.startsWith('`') || inTemplate) {
      if (piece.text.endsWith('${')) braces.push(true);
    } else if (piece.text === '{') braces.push(false);
    pieces.push(piece);
    at += piece.text.length;
    if (piece.kind !== 'space' && piece.kind !== 'comment') before = piece;
  }
  return pieces;
}

function pieceAt(source: string, start: number, before: Piece | undefined): Piece {
  if (source.charAt(start) === '`') return template(source, start);
  for (const [kind, pattern] of KINDS) {
    if (kind === 'pattern' && before && endsOperand(before)) continue;
    pattern.lastIndex = start;
    const text = pattern.exec(source)?.[0];
    if (text) return { kind, text, start };
  }
  return { kind: 'other', text: String.fromCodePoint(source.codePointAt(start) as number), start };
}

/** From a backtick or a closing brace to the next `${`, or to the end of the template. */
function template(source: string, start: number): Piece {
  let at = start + 1;
  for (; at < source.length; at++) {
    if (source.charAt(at) === '\\') at++;
    else if (source.charAt(at) === '`') return { kind: 'text', text: source.slice(start, at + 1), start };
    else if (source.startsWith('${', at)) return { kind: 'text', text: source.slice(start, at + 2), start };
  }
  return { kind: 'text', text: source.slice(start), start };
}

const KINDS: readonly [Exclude<Piece['kind'], 'other'>, RegExp][] = [
  ['space', /\s+/y],
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ['number', /(?:0[xob][\da-f_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?[\d_]+)?)n?/iy],
  ['name', /#?(?:[\p{ID_Start}$_]|\\u(?:[\da-f]{4}|\{[\da-f]+\}))(?:[\p{ID_Continue}$\u200C\u200D]|\\u(?:[\da-f]{4}|\{[\da-f]+\}))*/iuy],
  ['text', /"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?/y],
  ['pattern', /\/(?![*/])(?:[^\\[/\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+\/\w*/y],
  [
    'mark',
    />>>=|\.\.\.|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|\*\*|[{}()[\];,<>+\-*/%&|^!~?:=.@#]/y,
  ],
];

/** After an operand a slash divides; elsewhere it opens a pattern. */
function endsOperand({ kind, text }: Piece): boolean {
  if (kind === 'mark') return text === ')' || text === ']' || text === '}' || text === '++' || text === '--';
  if (kind === 'text') return !text.endsWith('${');
  return kind === 'number' || kind === 'pattern' || (kind === 'name' && !BEFORE_OPERAND.has(text));
}

const BEFORE_OPERAND = new Set('return typeof case do else in instanceof new void delete throw yield await of extends default'.split(' '));
