import type { None } from './diagnoses/none.ts';
import type { Diagnosis } from './diagnosis.ts';

/** Why an example cannot be read, or lies outside of what its exercise decides. `name`: an argument or a part of it, such as `pairs[0]`. */
export interface ExampleValues {
  'example.too-long': { characters: number; allowed: number };
  /** What stands in a field cannot be read as a program. */
  'example.syntax': { diagnosis: Diagnosis };
  'example.no-call': { entry: string };
  'example.other-call': { entry: string; written: string };
  'example.spread': None;
  'example.not-one-value': None;
  'example.calls-entry': { entry: string };
  /** What is typed throws. */
  'example.throws': { said: string };
  'example.no-end': None;
  'example.no-data': None;

  /** `call`: how it is called, with the names of its parameters. */
  'example.argument-count': { given: number; least: number; most: number; call?: string };
  'example.kind': { name: string; is: ExampleKind; wanted: ExampleKind[] };
  'example.not-finite': { name: string };
  'example.negative': { name: string };
  'example.not-positive': { name: string };
  'example.not-whole': { name: string };
  /** The bounds that a sentence of the contract names for an argument. */
  'example.not-above-1': { name: string };
  'example.above-1': { name: string };
  'example.too-few': { name: string; given: number; least: number };
  'example.exact-length': { name: string; given: number; wanted: number };
  'example.ragged': { name: string };
  'example.sizes': { one: string; other: string; ones: number; others: number };
  'example.unknown-word': { name: string; words: string[] };
  'example.fields': { name: string; fields: string[] };
  /** The author’s right solutions have no value for it, or not the same. */
  'example.undecided': None;

  /** The value that is expected has another form than a result. `path`: of the place in it, empty for all of it. */
  'example.result-kind': { path: string; wanted: ValueForm };
  'example.result-missing': { field: string };
  'example.result-more': { field: string };
}

/** What all values at one place have in common, without their numbers and lengths. */
export type ValueForm = 'number' | 'string' | 'boolean' | 'any' | { list: ValueForm } | { fields: Record<string, ValueForm> };

/** What a part of an argument can be. */
export type ExampleKind = 'number' | 'string' | 'boolean' | 'null' | 'undefined' | 'list' | 'record';
