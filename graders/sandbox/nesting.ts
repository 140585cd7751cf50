import type { Token } from './tokens.ts';

/** What makes the parser recurse without a bracket: each may stand in front of, or to the left of, as much again. */
const RECURSIVE = new Set([
  ...['!', '~', '+', '-', '++', '--', '=>', '?', '**', '=', '+=', '-=', '*=', '/=', '%=', '**=', '&&=', '||=', '??=', '...'],
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
  ],
]);

/** Words that go on with what the line before began. */
const CONTINUES = new Set(['else', 'in', 'of', 'instanceof', 'as', 'satisfies', 'while', 'catch', 'finally']);

/** The end of what stands at one level: after it nothing to the left is open. */
const ENDS = new Set([';', ',']);

/**
 * Where a script first nests deeper than `limit`, as an offset; undefined where it does not. Counted on tokens: brackets in strings
 * and comments are no nesting. What recurses without brackets (`!!!x`, `a => b => c`, `else if`) counts with the level it stands in.
 */
export function tooDeepAt(script: readonly Token[], limit: number): number | undefined {
  const open: number[] = [];
  let here = 0;
  let below = 0;
  let previous: Token | undefined;
  for (const token of script) {
    const { type, value, start } = token;
    if (token.startsLine && type === 'IdentifierName' && !CONTINUES.has(value) && previous && endsStatement(previous)) here = 0;
    if (value === '(' || value === '[' || value === '{' || type === 'TemplateHead') {
      open.push(here);
      below += here + 1;
      here = 0;
    } else if (value === ')' || value === ']' || value === '}' || type === 'TemplateTail') {
      here = open.pop() ?? 0;
      below = Math.max(0, below - here - 1);
    } else if (ENDS.has(value)) here = 0;
    else if (RECURSIVE.has(value) && !isBinary(token, previous)) here++;
    previous = token;
    if (below + here > limit) return start;
  }
  return undefined;
}

/** `a + b` is parsed in a loop; only `a + +b` goes deeper. */
const isBinary = ({ type, value }: Token, previous: Token | undefined): boolean =>
  (type !== 'Punctuator' && type !== 'IdentifierName') ||
  ((value === '+' || value === '-') && previous !== undefined && endsStatement(previous));

/** Whether a line that ends in this token may end a statement, as in code without semicolons. */
const endsStatement = ({ type, value }: Token): boolean =>
  type === 'Punctuator' ? value === ')' || value === ']' || value === '}' : !RECURSIVE.has(value) && !CONTINUES.has(value);
