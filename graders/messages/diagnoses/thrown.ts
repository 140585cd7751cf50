import type { Helper } from '../helper-names.ts';
import type { OtherMethod, OtherName } from '../other-names.ts';
import type { None } from './none.ts';

/** An error that a running program throws. */
export interface ThrownValues {
  /** `said`: the message of what was thrown. */
  thrown: { said: string };
  thrownSilently: None;
  recursion: None;

  // Calling what is no function
  numberCalled: { number: string };
  valueCalled: { name: string };
  fieldCalled: { name: string };
  lineRunsOn: None;
  notAFunction: { name: string };
  misspeltMethod: { name: string; instead: string };
  /** `name`: with what stands before the dot. */
  otherMethod: { name: string; method: OtherMethod };
  otherMethodOfMath: { method: OtherMethod };
  notOfMath: { method: string };
  noCallback: { method: string };
  needsNew: { name?: string };
  entryIsClass: { entry: string };
  entryNoClass: { entry: string };
  noMethod: { entry: string; method: string };
  notConstructor: None;

  // Names that are not there
  lacks: { name: string; reason: LackingReason };
  otherName: { name: OtherName };
  nameOfMath: { name: string };
  misspeltName: { name: string; instead: string };
  neverDeclared: { name: string };
  declaredElsewhere: { name: string; line: number };
  unknownName: { name: string };
  tooEarly: { name: string };

  // Helpers
  /** `said`: the helper’s own words. */
  helperGot: { helper: Helper; said: string };

  // Reading and writing
  /** `nothing`: null or undefined. */
  elementMissing: { object?: string; nothing: string; property?: string; index: string };
  nothingRead: { object?: string; nothing: string; property?: string };
  rowMissing: { object?: string; nothing: string };
  constAssigned: { name: string };
  notIterable: None;
  namedNotIterable: { name: string; how: Taking };
  frozen: None;
  emptyReduce: None;
  badLength: None;
  badRepeat: None;
  inOperand: None;
  bigint: None;
  instanceofOperand: None;

  // What cannot be had
  randomness: None;
  codeFromText: None;
}

/** Why a solution has not what browsers, Node and libraries have. */
export type LackingReason =
  | 'script'
  | 'outside'
  | 'dialogue'
  | 'later'
  | 'clock'
  | 'randomness'
  | 'locale'
  | 'copy'
  | 'text'
  | 'code-from-text'
  | 'alone'
  | 'library';

/** How a list is used as a whole. */
export type Taking = 'loop' | 'spread' | 'pattern';
