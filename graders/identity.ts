import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ExercisePackage } from './package/schema.ts';
import type { Outcome } from './sandbox/outcome.ts';
import { Foreign, type Value } from './value.ts';

/** First 12 hex digits of the SHA-256 of the package's canonical JSON, without statement and hints: what a verdict depends on. */
export function exerciseVersion({ statement, hints, ...judged }: ExercisePackage): string {
  return hash(canonicalText(judged as unknown as Value)).slice(0, 12); // a package is plain data
}

/** Everything that a verdict is a function of, and everything it found. */
export interface Evidence {
  exercise: string;
  exerciseVersion: string;
  seed: number;
  source: string;
  verdict: string;
  outcomes: readonly Outcome[];
}

/** SHA-256, in hex, over the evidence: two machines that agree on it agree on every value of every case. */
export function verdictHash({ exercise, exerciseVersion, seed, source, verdict, outcomes }: Evidence): string {
  const cases = outcomes.map(
    (outcome) => `${outcome.kind} ${outcome.work} ${outcome.kind === 'value' ? canonicalText(outcome.value) : ''}`,
  );
  return hash([exercise, exerciseVersion, seed, JSON.stringify(source), verdict, ...cases].join('\n'));
}

/**
 * A value as text, one text for each value: fields in order, numbers in their shortest form that reads back the same (equal on every
 * host), −0 and the infinities by name.
 */
export function canonicalText(value: Value): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Float64Array) return `typed[${Array.from(value, canonicalText).join(',')}]`;
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value instanceof Foreign) return `<${value.kind}>`;
  const fields = Object.keys(value).sort();
  return `{${fields.flatMap((name) => (value[name] === undefined ? [] : [`${JSON.stringify(name)}:${canonicalText(value[name])}`])).join(',')}}`;
}

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
