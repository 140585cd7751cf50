import { type Finder, lineOf, pieceAt, textAt } from './look.ts';
import type { Slip } from '../slip.ts';

const FUNCTIONS = new Set(['fn', 'func', 'fun', 'sub', 'proc', 'defun', 'method']);

const TYPES = new Set([
  'int',
  'float',
  'double',
  'long',
  'char',
  'bool',
  'string',
  'String',
  'number',
  'boolean',
  'auto',
  'val',
  'Vec',
  'Mat',
]);

/** What people write who come from C, Java, R, MATLAB, Julia or mathematics. */
export const otherLanguages: Finder = (look) => {
  const [before, here] = [textAt(look, -1), textAt(look, 0)];
  const at = pieceAt(look, 0)?.start;
  const from = pieceAt(look, -1)?.start ?? 0;
  const touching = pieceAt(look, -1) && from + before.length === at;
  if (here === 'then' || before === 'then') return { code: 'thenWord', at: (before === 'then' ? from : at) ?? 0 };
  if (FUNCTIONS.has(before) && pieceAt(look, 0)?.kind === 'name')
    return { code: 'misspelt', at: from, values: { word: before, instead: 'function' } };
  const head = textAt(look, -2);
  if (here === '(' && (head === 'let' || head === 'const' || head === 'var'))
    return { code: 'functionByLet', at: from, values: { word: head, name: before } };
  if (TYPES.has(before) && pieceAt(look, 0)?.kind === 'name')
    return { code: 'typedDeclaration', at: from, values: { type: before, name: here } };
  if (here === '>' && before === '-') return { code: 'thinArrow', at: from, values: { arrow: '->' } };
  if (here === '>' && before === '--') return { code: 'thinArrow', at: from, values: { arrow: '-->' } };
  if (here === '>' && before === '=' && !touching) return { code: 'partedArrow', at: from };
  if (before === '<' && here === '>') return { code: 'notEqual', at: from };
  const atMost = lineOf(look).find(
    ({ text, start }, i, line) => text === '<' && line[i - 1]?.text === '=' && line[i - 1]?.start === start - 1,
  );
  if (atMost) return { code: 'atMost', at: atMost.start - 1 };
  if (/^[*/^]/.test(here) && before === '.')
    return { code: 'elementwise', at: from, values: { operator: `.${here}`, plain: here === '^' ? '**' : here } };
  if (before === '===' && here === '=') return { code: 'strictWritten', at: from, values: { operator: '====', instead: '===' } };
  if (before === '!' && here === '=') return { code: 'strictWritten', at: from, values: { operator: '! =', instead: '!==' } };
  if ((here === '==' || here === '===') && (head === 'let' || head === 'const' || head === 'var'))
    return { code: 'declaredWithEquals', values: { operator: here, name: before } };
  return resultInHead(
    lineOf(look).map(({ text }) => text),
    lineOf(look)[0]?.start,
  );
};

/** `function y = f(x)` is MATLAB. */
function resultInHead(words: readonly string[], at: number | undefined): Slip | undefined {
  if (words[0] !== 'function' || words[2] !== '=') return undefined;
  return { code: 'matlabFunction', at: at ?? 0, values: { result: words[1] ?? 'y', name: words[3] ?? 'f' } };
}
