import jsTokens, { type Token as JsToken } from 'js-tokens';

/** A token that means something, with its place in the source (UTF-16 code units from 0). */
export interface Token {
  type: JsToken['type'];
  value: string;
  start: number;
  /** A line ends between the token before and this one. */
  startsLine: boolean;
}

const SILENT = new Set<JsToken['type']>([
  'WhiteSpace',
  'LineTerminatorSequence',
  'MultiLineComment',
  'SingleLineComment',
  'HashbangComment',
]);

/** The tokens of a script without white space and comments. Never throws: what is no token comes as `Invalid`. */
export function tokens(source: string): Token[] {
  const found: Token[] = [];
  let start = 0;
  let startsLine = true;
  for (const { type, value } of jsTokens(source)) {
    if (!SILENT.has(type)) {
      found.push({ type, value, start, startsLine });
      startsLine = false;
    } else if (value.includes('\n')) startsLine = true;
    start += value.length;
  }
  return found;
}

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
