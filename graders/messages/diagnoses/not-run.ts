import type { None } from './none.ts';

/** A source that can be read, and is not run. */
export interface NotRunValues {
  // What cannot be run
  decorator: None;
  nothingToImport: None;
  importCall: None;
  importMeta: None;
  importEquals: None;
  exportEquals: None;
  exportFrom: None;
  namespace: { word: string };
  using: { word: string };
  topLevelAwait: None;
  typeInExpression: None;
  strayQuestionMark: None;
  optionalWithValue: None;
  definiteWithValue: None;
  strayParameterProperty: None;
  castParameter: None;

  // Too much
  tooLong: { characters: number; allowed: number };
  tooDeep: None;
  tooManyWays: None;

  // No entry
  noEntry: { entry: string };
  noClass: { entry: string };
  /** The name is there, and what it stands for in the end is no function. */
  entryNoFunction: { entry: string };
  /** `written`: the function that was probably meant to be the entry. */
  otherEntry: { entry: string; written: string };
  /** The same of a class. */
  otherClass: { entry: string; written: string };
}
