import type { Helper } from '../messages/diagnoses/thrown.ts';
import type { Slip } from '../source/slip.ts';
import { called } from './slips/bad-calls.ts';
import { constAssigned, unknownName } from './slips/unknown-names.ts';
import { nothingRead, nothingWritten, notIterable } from './slips/missing-values.ts';
import type { ThrowSite } from './slips/throw-site.ts';

/** What the engine says of a slip, and who knows more about it. Most particular first; the messages are QuickJS's. */
const SLIPS: readonly [RegExp, (match: RegExpExecArray, thrown: ThrowSite) => Slip | undefined][] = [
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
  [/^(class constructors )?must be (invoked|called) with '?new/, (_, { stack }) => ({ code: 'needsNew', values: nameIn(stack) })],
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
    ([message, helper]) => ({ code: 'helperGot', values: { helper: helper as Helper, said: message } }),
  ],
  [/Math\.random/, () => ({ code: 'randomness' })],
  [/code cannot be made from text/, () => ({ code: 'codeFromText' })],
];

/** The function at the top of a stack, where it has a name. */
function nameIn(stack: string): { name?: string } {
  const name = /^\s*at (\w+)/.exec(stack)?.[1];
  return name === undefined ? {} : { name };
}

/** The common slip behind an error, if it is one; with its place, where that is better known than to the engine. */
export function slipBehind(thrown: ThrowSite): Slip | undefined {
  for (const [pattern, find] of SLIPS) {
    const match = pattern.exec(thrown.message);
    const slip = match && find(match, thrown);
    if (slip) return slip;
  }
  return undefined;
}
