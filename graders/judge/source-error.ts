import type { Thrown } from '../sandbox/realm/errors.ts';
import { SCRIPT_FILE } from '../sandbox/sandbox.ts';
import type { Script } from '../sandbox/source.ts';
import type { SourceError } from '../verdict.ts';
import { adviceFor } from './slips.ts';

/** Something thrown, placed where the learner's own source threw it or called what did. */
export function sourceError({ name, message, stack }: Thrown, script: Script, source: string, entry: string): SourceError {
  const position = firstOwnPosition(stack ?? '', script, source);
  return withAdvice({ name: name || 'Error', message: message || 'something was thrown that has no message', ...position }, source, entry);
}

/** An error with what to do about it, where it has no advice yet and is one of the common slips. */
export function withAdvice(error: SourceError, source: string, entry: string): SourceError {
  const advice = error.advice ?? adviceFor(error, source, entry);
  return { ...error, ...(advice && { advice }) };
}

/** Recursion too deep has no place of its own: it is where the stack happened to end. */
export const tooDeep = (): SourceError => ({
  name: 'RangeError',
  message: 'The recursion went too deep.',
  advice: 'Does every call come nearer to the case that ends it? Some 300 calls may be open at once; a loop has no such limit.',
});

/** The first frame of the stack that lies in the solution: `at solve (solution:3:15)`. A stack may be forged, so its place is checked. */
function firstOwnPosition(stack: string, script: Script, source: string): { line: number; column: number } | undefined {
  for (const [, line, column] of stack.matchAll(FRAME)) {
    const position = script.sourcePosition(Number(line), Number(column));
    if (position.line >= 1 && position.line <= source.split('\n').length) return position;
  }
  return undefined;
}

const FRAME = new RegExp(`\\b${SCRIPT_FILE}:(\\d{1,6}):(\\d{1,6})`, 'g');
