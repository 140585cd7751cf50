import { SOURCE_DEPTH, sourceSteps } from '../../../graders/source/bounds.ts';
import { Edits } from '../../../graders/source/edits.ts';
import { parse } from '../../../graders/source/parse.ts';
import { type Piece, scan } from '../../../graders/source/scan.ts';
import { strip } from '../../../graders/source/strip-types.ts';

/** A token as it is compared, and where it stands in the source: UTF-16 offsets, the end left out. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/**
 * What is left of a source when everything is taken off that is changed without a thought: comments, white space, types, semicolons, the
 * names of variables and functions, the values of numbers and texts. What stands behind a full stop and the names of the language stay,
 * since another name there is another program. `source` has line ends of `\n` alone. Never throws: a source that cannot be parsed is
 * compared with its types.
 */
export function tokensOf(source: string): Token[] {
  const { code, origin } = withoutTypes(source);
  const tokens: Token[] = [];
  let before: Piece | undefined;
  for (const piece of scan(code)) {
    if (piece.kind === 'space' || piece.kind === 'comment') continue;
    const text = normalised(piece, before);
    before = piece;
    if (text === undefined) continue;
    tokens.push({ text, start: origin(piece.start), end: origin(piece.start + piece.text.length - 1) + 1 });
  }
  return tokens;
}

function withoutTypes(source: string): { code: string; origin: (offset: number) => number } {
  const asItIs = { code: source, origin: (offset: number) => offset };
  const parsed = parse(source, { depth: SOURCE_DEPTH, steps: sourceSteps(source.length) });
  if (parsed.kind === 'fault') return asItIs;
  const edits = new Edits(source);
  if (strip(parsed.program, edits)) return asItIs;
  const { text, origin } = edits.apply();
  return { code: text, origin };
}

function normalised({ kind, text }: Piece, before: Piece | undefined): string | undefined {
  switch (kind) {
    case 'name':
      if (before?.text === '.' || before?.text === '?.') return `.${text}`;
      return DECLARES.has(text) ? 'let' : KEPT.has(text) ? text : 'name';
    case 'number':
    case 'text':
    case 'pattern':
      return kind;
    case 'mark':
      return text === ';' ? undefined : text;
    case 'other':
      return 'other';
    case 'space':
    case 'comment':
      return undefined;
    default:
      return kind satisfies never;
  }
}

const DECLARES = new Set(['let', 'const', 'var']);

const KEPT = new Set(
  (
    'Array Infinity JSON Map Math NaN Number Object Set String break case catch class continue default delete do else extends false finally ' +
    'for function if in instanceof new null of return super switch this throw true try typeof undefined void while yield'
  ).split(' '),
);
