import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { withoutComments } from './package/without-comments.ts';
import type { ExercisePackage } from './package/schema.ts';
import { functionPlaces } from './operations/functions.ts';
import { isOfClass } from './operations/called.ts';
import type { Outcome } from './sandbox/outcome.ts';
import { FOREIGN, isForeign, type Value } from './value.ts';

/**
 * First 12 hex digits of the SHA-256 over what decides the outcomes: how the entry is called and compared, the reference, the inputs, the
 * golden cases, the work factor, accept.ts, the data set, the functions that are arguments, whether a call may have to throw. Words do not count (statement, hints, comments), nor does what only explains (mistakes, laws, steps).
 */
export function exerciseVersion({
  entry,
  compare,
  tolerance,
  work,
  golden,
  reference,
  inputs,
  accept,
  throws,
  operations,
  signature,
  data,
  functions,
}: ExercisePackage): string {
  // What is undefined leaves no trace in the text, so that a field that came later changes no version of an exercise without it.
  const deciding = {
    entry,
    compare,
    tolerance,
    work,
    golden,
    reference: withoutComments(reference),
    inputs: withoutComments(inputs),
    // Whether the steps make an object is read off the signature.
    operations: operations && { names: operations, isOfClass: isOfClass({ entry, operations, signature }) },
    throws: throws === undefined ? undefined : true,
    accept: accept === undefined ? undefined : withoutComments(accept),
    data,
    functions: functions && { places: functionPlaces({ functions, signature }), makers: withoutComments(functions) },
  };
  return hash(canonicalText(deciding as unknown as Value)).slice(0, 12); // a package is plain data
}

/** Everything that a verdict is a function of, and everything it found. */
export interface Evidence {
  exercise: string;
  exerciseVersion: string;
  seed: number;
  source: string;
  verdict: string;
  /** The limit that was met, of a verdict that has one. */
  by?: string;
  /** What `outcomeText` says of every case of the run, and of every run of growing size. */
  outcomes: readonly string[];
}

/** SHA-256, in hex, over the evidence: two machines that agree on it agree on every value of every case. */
export function verdictHash({ exercise, exerciseVersion, seed, source, verdict, by, outcomes }: Evidence): string {
  return hash([exercise, exerciseVersion, seed, JSON.stringify(source), by ? `${verdict} by ${by}` : verdict, ...outcomes].join('\n'));
}

/** An outcome in one line of the evidence; a value by its own SHA-256, since it may be long. */
export const outcomeText = (outcome: Outcome): string =>
  `${outcome.kind} ${outcome.work} ${outcome.kind === 'value' ? hashOfShort(canonicalText(outcome.value)) : ''}`;

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
  if (isForeign(value)) return `<${value[FOREIGN]}>`;
  const fields = Object.keys(value).sort();
  return `{${fields.flatMap((name) => (value[name] === undefined ? [] : [`${JSON.stringify(name)}:${canonicalText(value[name])}`])).join(',')}}`;
}

/** SHA-256 in hex of a text in UTF-8. */
const hash = (text: string): string => hashOfBytes(utf8ToBytes(text));

/** The host's own where it has one that answers at once (Node): five times as fast. A browser's only answers later. */
const hashOfBytes: (bytes: Uint8Array) => string = (() => {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: 'node:crypto') => typeof import('node:crypto') } };
  const crypto = process?.getBuiltinModule?.('node:crypto');
  return crypto?.hash ? (bytes) => crypto.hash('sha256', bytes) : (bytes) => bytesToHex(sha256(bytes));
})();

/** The same text has the same hash: most results of a class are those of the reference, case by case. */
const known = new Map<string, string>();

/** A thousand texts of a thousand characters are some 2 MB; so many are the results of ten exercises. */
const KNOWN = { texts: 1000, characters: 1000 };

function hashOfShort(text: string): string {
  if (text.length > KNOWN.characters) return hash(text);
  let found = known.get(text);
  if (found === undefined) {
    found = hash(text);
    if (known.size >= KNOWN.texts) known.clear();
    known.set(text, found);
  }
  return found;
}
