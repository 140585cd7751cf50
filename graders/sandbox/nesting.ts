import type { Token } from './tokens.ts';

/** What makes the parser recurse without a bracket: each may stand in front of, or to the left of, as much again. */
const RECURSIVE = new Set([
  ...[
    '!',
    '~',
    '+',
    '-',
    '++',
    '--',
    '=>',
    '?',
    '**',
    '=',
    '+=',
    '-=',
    '*=',
    '/=',
    '%=',
    '**=',
    '&&=',
    '||=',
    '??=',
    '<<=',
    '>>=',
    '>>>=',
    '&=',
    '|=',
    '^=',
    '...',
  ],
  ...[
    'typeof',
    'void',
    'delete',
    'await',
    'yield',
    'new',
    'else',
    'if',
    'for',
    'while',
    'do',
    'with',
    'return',
    'throw',
    'async',
    'function',
    'class',
    'keyof',
    'infer',
    'unique',
    'asserts',
    'readonly',
  ],
]);

/** Words that go on with what the line before began. */
const CONTINUES = new Set(['else', 'in', 'of', 'instanceof', 'as', 'satisfies', 'while', 'catch', 'finally']);

/** Operators between two operands: what takes the types off recurses on the right of each, a little. */
const BINARY = new Set([
  ...['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>', '>>>', '==', '!=', '===', '!==', '<', '>', '<=', '>=', '&&', '||', '??'],
  ...['in', 'instanceof', 'as', 'satisfies'],
]);

/** Such an operator takes less than a tenth of the stack that a bracket takes. */
const BINARY_PER_LEVEL = 10;

/** How many brackets `<` opens or `>` closes in a type; as comparisons they are forgotten with their statement. */
const ANGLES: Record<string, number> = { '<': 1, '<<': 2, '>': -1, '>>': -2, '>>>': -3 };

/** Words whose brackets a statement follows. */
const HEADS = new Set(['if', 'for', 'while', 'with']);

/**
 * Where a script first nests deeper than `limit`, as an offset; undefined where it does not. Counted on tokens: brackets in strings
 * and comments are no nesting. What recurses without brackets (`!!!x`, `a => b => c`, `else if`) counts with the level it stands in.
 */
export function tooDeepAt(script: readonly Token[], limit: number): number | undefined {
  const open: Level[] = [];
  let level = newLevel();
  let below = 0;
  let rowsBelow = 0;
  let before: Token | undefined;
  let previous: Token | undefined;
  let afterHead = false;
  for (const token of script) {
    const { type, value, start } = token;
    const starts = startsStatement(token, previous, afterHead);
    if (starts) level = { ...newLevel(), elses: value === 'const' || value === 'let' ? 0 : level.elses };
    if (value === '(' || value === '[' || value === '{' || type === 'TemplateHead') {
      open.push({ ...level, isHead: value === '(' && previous !== undefined && HEADS.has(previous.value) });
      below += depthOf(level) + 1;
      rowsBelow += level.row;
      level = newLevel();
    } else if (value === ')' || value === ']' || value === '}' || type === 'TemplateTail') {
      level = open.pop() ?? newLevel();
      afterHead = level.isHead;
      below = Math.max(0, below - depthOf(level) - 1);
      rowsBelow = Math.max(0, rowsBelow - level.row);
    } else if (value === ';') level = { ...newLevel(), elses: level.elses };
    else if (value === ',') {
      level.here = 0;
      level.row = 0;
    } else {
      if (value === 'else' && type === 'IdentifierName') level.elses++;
      if ((RECURSIVE.has(value) && !isBinary(token, previous)) || (value === ':' && isLabel(previous, before))) level.here++;
      if (BINARY.has(value)) level.row++;
      level.angles = Math.max(0, level.angles + (ANGLES[value] ?? 0));
    }
    if (value !== ')') afterHead = false;
    before = previous;
    previous = token;
    if (below + depthOf(level) > limit || rowsBelow + level.row > limit * BINARY_PER_LEVEL) return start;
  }
  return undefined;
}

/** What stands open between two brackets. */
interface Level {
  here: number;
  /** Operators in a row. */
  row: number;
  /** `<` that may be brackets of types. */
  angles: number;
  /** `else`s since the last declaration: `if (a) x; else if (a) y; else …` nests over many statements. */
  elses: number;
  /** Below is the condition of an `if` or of a loop. */
  isHead: boolean;
}

const newLevel = (): Level => ({ here: 0, row: 0, angles: 0, elses: 0, isHead: false });

const depthOf = ({ here, angles, elses }: Level): number => here + angles + elses;

/** A new statement on a new line, as in code without semicolons; or a declaration, which no `else` can be waiting for. */
function startsStatement({ type, value, startsLine }: Token, previous: Token | undefined, afterHead: boolean): boolean {
  if (type !== 'IdentifierName' || !previous || CONTINUES.has(value)) return false;
  if (value === 'const' || value === 'let')
    return previous.value === ';' || previous.value === '}' || (startsLine && !afterHead && endsStatement(previous));
  return startsLine && endsStatement(previous);
}

/** `a: b: c: …`: each label has the rest as its statement. */
const isLabel = (name: Token | undefined, before: Token | undefined): boolean =>
  name?.type === 'IdentifierName' &&
  (before === undefined || name.startsLine || [';', '{', '}', ':', ')', 'else', 'do'].includes(before.value));

/** `a + b` is parsed in a loop; only `a + +b` goes deeper. */
const isBinary = ({ type, value }: Token, previous: Token | undefined): boolean =>
  (type !== 'Punctuator' && type !== 'IdentifierName') ||
  ((value === '+' || value === '-') && previous !== undefined && endsStatement(previous));

/** Whether a line that ends in this token may end a statement, as in code without semicolons. */
const endsStatement = ({ type, value }: Token): boolean =>
  type === 'Punctuator' ? value === ')' || value === ']' || value === '}' : !RECURSIVE.has(value) && !CONTINUES.has(value);
