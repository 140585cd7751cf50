import type { Outcome } from '../sandbox/outcome.ts';
import type { Value } from '../value.ts';
import type { SourceError } from '../verdict.ts';
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
  /** The event in which the call that was asked for returns; absent where it returns nothing, ends in an error, or is cut. */
  result?: number;
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
