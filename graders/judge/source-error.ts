import type { Thrown } from '../sandbox/realm/errors.ts';
import { SCRIPT_FILE } from '../sandbox/sandbox.ts';
import { offsetAt, type Position, positionAt } from '../source/position.ts';
import type { Script } from '../source/prepare.ts';
import type { SourceError } from '../verdict.ts';
import { diagnosisOf } from '../source/slip.ts';
import { slipBehind } from './slips.ts';

/** Something thrown, in a learner's terms, placed where their own source threw it or called what did. */
export function sourceError({ name, message, stack = '' }: Thrown, script: Script): SourceError {
  const { source } = script;
  // A class that is called without new throws as its own first step; what called it is meant.
  const from = /^class constructors/.test(message ?? '') ? stack.slice(stack.indexOf('\n') + 1) : stack;
  const caller = firstOwnPosition(from, script);
  const position = caller ?? firstOwnPosition(stack, script);
  const offset = caller && offsetAt(source, caller);
  const slip = message && isBuiltIn(name) ? slipBehind({ message, stack, source, program: script.tree, offset }) : undefined;
  return {
    name: name || 'Error',
    diagnosis: slip ? diagnosisOf(slip) : message ? { code: 'thrown', values: { said: message } } : { code: 'thrownSilently', values: {} },
    ...(slip?.at === undefined ? position : positionAt(source, slip.at)),
  };
}

/** Only what the engine throws itself is put into other words. */
const isBuiltIn = (name: string | undefined): boolean => name === 'TypeError' || name === 'ReferenceError' || name === 'RangeError';

/** Recursion too deep has no place of its own: it is where the stack happened to end. */
export const tooDeep = (): SourceError => ({ name: 'RangeError', diagnosis: { code: 'recursion', values: {} } });

/**
 * The first frame of the stack that lies in the solution: `at solve (solution:3:15)`, and not in what calls it, which stands behind its last
 * line. A stack may be forged, so its place is checked.
 */
function firstOwnPosition(stack: string, script: Script): Position | undefined {
  const lines = script.code.split('\n').length;
  for (const [, line, column] of stack.matchAll(FRAME)) {
    if (Number(line) > lines) continue;
    const position = script.sourcePosition(Number(line), Number(column));
    if (position.line >= 1 && position.line <= script.source.split('\n').length) return position;
  }
  return undefined;
}

const FRAME = new RegExp(`\\b${SCRIPT_FILE}:(\\d{1,6}):(\\d{1,6})`, 'g');
