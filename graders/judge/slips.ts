import { HELPERS, type Helper } from '../messages/helper-names.ts';
import type { ThrownValues } from '../messages/diagnoses/thrown.ts';
import { topLevelNames } from '../source/declared-names.ts';
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
  [/^(class constructors )?must be (invoked|called) with '?new/, (_, thrown) => withoutNew(thrown)],
  // What calls the solution says these itself: `realm/steps.ts`.
  [
    /^([\w$]+) has no method ([\w$]+)$/,
    ([, entry, method], thrown) => byTheChecker('noMethod', { entry: entry as string, method: method as string }, thrown),
  ],
  [/^([\w$]+) is no class$/, ([, entry], thrown) => byTheChecker('entryNoClass', { entry: entry as string }, thrown)],
  [/^not a constructor/, () => ({ code: 'notConstructor' })],
  [/^object is not extensible|^property '.*' is read-only/, () => ({ code: 'frozen' })],
  [/^empty array/, () => ({ code: 'emptyReduce' })],
  [/^invalid array length|^invalid length/, () => ({ code: 'badLength' })],
  [/^invalid repeat count/, () => ({ code: 'badRepeat' })],
  [/^invalid 'in' operand/, () => ({ code: 'inOperand' })],
  [/^invalid 'instanceof'/, () => ({ code: 'instanceofOperand' })],
  [/bigint/, () => ({ code: 'bigint' })],
  [
    new RegExp(`^(${HELPERS.join('|')}) got (.*)`),
    ([message, helper]) => ({ code: 'helperGot', values: { helper: helper as Helper, said: message } }),
  ],
  [/Math\.random/, () => ({ code: 'randomness' })],
  [/code cannot be made from text/, () => ({ code: 'codeFromText' })],
];

/** Who calls a class as a function: the learner's code, or the checker, whose entry it is. */
function withoutNew({ stack, offset }: ThrowSite): Slip {
  const { name } = nameIn(stack);
  if (offset === undefined && name !== undefined) return { code: 'entryIsClass', values: { entry: name } };
  return { code: 'needsNew', values: name === undefined ? {} : { name } };
}

/**
 * What only the checker says, placed where the learner declares the entry; undefined where the learner's own code throws the same words.
 */
function byTheChecker<Code extends 'noMethod' | 'entryNoClass'>(
  code: Code,
  values: ThrownValues[Code],
  { offset, program }: ThrowSite,
): Slip | undefined {
  if (offset !== undefined) return undefined;
  const at = topLevelNames(program).find(({ name }) => name === values.entry)?.start;
  return { code, values, ...(at !== undefined && { at }) } as Slip; // the values are those of the code
}

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
