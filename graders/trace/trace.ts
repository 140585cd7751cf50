import { sourceError, tooDeep } from '../judge/source-error.ts';
import type { Outcome } from '../sandbox/outcome.ts';
import { recorderModule } from '../sandbox/realm.generated.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { prepare } from '../source/prepare.ts';
import type { Value } from '../value.ts';
import type { SourceError } from '../verdict.ts';
import { instrument, type Instrumented } from './instrument.ts';
import { RECORDED, WORK_PER_TRACE } from './limits.ts';
import { readNotes } from './read-notes.ts';
import type { Site, TracedFunction, TracedLoop } from './sites.ts';

/** The values of a program's variables in one run, as plain data. */
export interface Trace {
  sites: Site[];
  functions: TracedFunction[];
  loops: TracedLoop[];
  /** The calls of functions with a name, in the order of their beginning; the first is the top level. */
  calls: TracedCall[];
  /** What was noted, in order. */
  events: TraceEvent[];
  /** Where the first NaN arose, and the first infinity: of operands that were numbers still. */
  first: { nan?: Origin; infinity?: Origin };
  /** More was to be noted than is kept: the values end before the run does. */
  isCut: boolean;
  ended: Ended;
}

export interface TracedCall {
  /** Which function: an index. */
  of: number;
  /** Which call of it, from 1. */
  number: number;
}

export interface TraceEvent {
  site: number;
  /** An index into the calls. */
  call: number;
  /** Which round of each loop of the site, from 1. */
  rounds: number[];
  value: Value;
  /** The value is longer than what is kept of it. */
  isCut: boolean;
}

export interface Origin {
  site: number;
  call: number;
  rounds: number[];
  value: number;
  /** The values of the operands that the site names. */
  operands: Value[];
  /** How many events had been noted. */
  at: number;
}

export type Ended =
  | { kind: 'value'; value: Value }
  | { kind: 'error'; error: SourceError }
  /** A limit was met: the values end there. */
  | { kind: 'limit'; by: Exclude<Outcome['kind'], 'value' | 'error'> };

/**
 * A program that notes the values of its variables, loaded into the sandbox and under the limits in which it is judged. What it costs in
 * ticks is no matter of the verdict's: nothing here is counted, hashed or kept. Undefined where the source does not load.
 */
export function loadTraced(
  sandbox: Sandbox,
  source: string,
  entry: string,
  workAllowed = WORK_PER_TRACE,
): ((args: Value[]) => Trace) | undefined {
  const prepared = prepare(source);
  const written = prepared.kind === 'script' ? instrument(prepared.script) : undefined;
  if (!written) return undefined;
  const asked = `${written.prefix}read`;
  const load = sandbox.load(written.script.code, [entry, asked], workAllowed, recorderScript(written));
  if (load.kind === 'failed' || !sandbox.isFunction(load.program, entry)) return undefined;
  return (args) => {
    const { outcome, answer } = sandbox.callAndAsk(load.program, entry, args, asked, workAllowed);
    return { ...readNotes(written, answer), ended: endOf(outcome, written) };
  };
}

/** The recorder under names that the script does not use. They are variables, not properties of the global object: nobody finds them. */
function recorderScript({ prefix, topLevel }: Instrumented): string {
  const names = ['enter', 'record', 'operation', 'read'].map((name) => `${name}: ${prefix}${name}`).join(', ');
  return `'use strict';const { ${names} } = ${recorderModule}.makeRecorder(${JSON.stringify(RECORDED)}, globalThis);${topLevel}`;
}

function endOf(outcome: Outcome, { script }: Instrumented): Ended {
  switch (outcome.kind) {
    case 'value':
      return { kind: 'value', value: outcome.value };
    case 'error':
      return { kind: 'error', error: sourceError(outcome.error, script) };
    case 'stack':
      return { kind: 'error', error: tooDeep() };
    default:
      return { kind: 'limit', by: outcome.kind };
  }
}
