import type { Said } from '../source/say.ts';
import { called } from './slips/called.ts';
import { constAssigned, unknownName } from './slips/names.ts';
import { nothingRead, nothingWritten, notIterable } from './slips/read.ts';
import type { Slip, Thrown } from './slips/slip.ts';
import { inWords } from './slips/words.ts';

/** What the engine says of a slip, and who knows more about it. Most particular first; the messages are QuickJS's. */
const SLIPS: readonly [RegExp, (match: RegExpExecArray, thrown: Thrown) => Slip | undefined][] = [
  [
    /^cannot read property (?:'(.*)' )?of (null|undefined)/,
    ([, property, nothing], thrown) => nothingRead(property ?? '', nothing as string, thrown),
  ],
  [/^cannot set property (?:'.*' )?of (null|undefined)/, ([, nothing], thrown) => nothingWritten(nothing as string, thrown)],
  [/^'(.+)' is not defined/, ([, name], thrown) => unknownName(name as string, thrown)],
  [/^'?([^' ]+)'? is not initialized/, ([, name]) => ({ code: 'tooEarly', values: { name: name as string } })],
  [/^'(.+)' is read-only/, ([, name], thrown) => constAssigned(name as string, thrown)],
  [/^not a function/, (_, thrown) => called(thrown)],
  [/not iterable|cannot convert to object/, (_, thrown) => notIterable(thrown)],
  [
    /^(class constructors )?must be (invoked|called) with '?new/,
    (_, { stack }) => ({ code: 'needsNew', values: { name: /^\s*at (\w+)/.exec(stack)?.[1] ?? 'It' } }),
  ],
  [/^not a constructor/, () => ({ code: 'notConstructor' })],
  [/^object is not extensible|^property '.*' is read-only/, () => ({ code: 'frozen' })],
  [/^empty array/, () => ({ code: 'emptyReduce' })],
  [/^invalid array length|^invalid length/, () => ({ code: 'badLength' })],
  [/^invalid repeat count/, () => ({ code: 'badRepeat' })],
  [/^invalid 'in' operand/, () => ({ code: 'inOperand' })],
  [/^invalid 'instanceof'/, () => ({ code: 'instanceofOperand' })],
  [/bigint/, () => ({ code: 'bigint' })],
  [
    /^(dot|matVec|transpose|matMul|jacobiEigen) got (.*)/,
    ([message, helper]) => ({ code: 'helperGot', values: { message, takes: TAKES.get(helper as string) ?? '' } }),
  ],
  [/Math\.random/, () => ({ code: 'randomness' })],
  [/code cannot be made from text/, () => ({ code: 'codeFromText' })],
];

/** How each helper is called. */
const TAKES = new Map([
  ['dot', 'dot(a, b) takes two lists of equally many numbers'],
  ['matVec', 'matVec(W, x) takes a matrix (a list of rows) and a list with a number for each of its columns'],
  ['transpose', 'transpose(A) takes a matrix, a list of rows'],
  ['matMul', 'matMul(A, B) takes two matrices, and A has as many columns as B has rows'],
  ['jacobiEigen', 'jacobiEigen(S) takes a symmetric matrix'],
]);

/** An error in a learner's terms, where it is one of the common slips, and its place where that is better known than to the engine. */
export function slipBehind(thrown: Thrown): (Said & { at?: number }) | undefined {
  for (const [pattern, find] of SLIPS) {
    const match = pattern.exec(thrown.message);
    const slip = match && find(match, thrown);
    if (slip) return { ...inWords(slip.code, slip.values), ...(slip.at !== undefined && { at: slip.at }) };
  }
  return undefined;
}
