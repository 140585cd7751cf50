import type { Diagnosis } from '../messages/diagnosis.ts';
import { explainFault } from './explain-fault.ts';
import { type Bounds, Fault, TooMuch } from './bounded-parser.ts';
import { TypeScriptParser } from './parser.ts';
import type { Node } from './tree.ts';

/** A source as a tree, or why it is none: where (an offset), and what to do about it. */
export type Parsed = { kind: 'tree'; program: Node } | { kind: 'fault'; name: string; at: number; diagnosis: Diagnosis };

/** Reads TypeScript. The text has line ends of `\n` alone (`normalise`); the bounds end whatever would take too long or nest too deep. */
export function parse(text: string, bounds: Bounds): Parsed {
  const parsed = read(text, bounds, true);
  if (parsed.kind === 'tree' || !/\bawait\b/.test(text)) return parsed;
  const asName = read(text, bounds, false);
  return asName.kind === 'tree' ? asName : parsed;
}

function read(text: string, bounds: Bounds, awaits: boolean): Parsed {
  // The parser tries readings and throws where one is none: nobody looks at where in the parser that was.
  const host: { stackTraceLimit?: number } = Error;
  const { stackTraceLimit } = host;
  if (stackTraceLimit !== undefined) host.stackTraceLimit = 0;
  try {
    return { kind: 'tree', program: new TypeScriptParser(text, bounds, awaits).parse() };
  } catch (error) {
    if (error instanceof TooMuch) return tooMuch(error);
    if (error instanceof Fault && /Not enough stack/.test(error.message)) return tooMuch(new TooMuch('depth', 0));
    if (error instanceof Fault) return { kind: 'fault', name: 'SyntaxError', ...explainFault(text, error.at, error.message) };
    throw error;
  } finally {
    if (stackTraceLimit !== undefined) host.stackTraceLimit = stackTraceLimit;
  }
}

const tooMuch = ({ kind, at }: TooMuch): Parsed => ({
  kind: 'fault',
  name: 'SourceTooDeep',
  at,
  diagnosis: { code: kind === 'depth' ? 'tooDeep' : 'tooManyWays', values: {} },
});
