import type { None } from './none.ts';

/** A source that cannot be read as a program. */
export interface SyntaxValues {
  // Characters
  utf16: None;
  nul: None;
  fence: None;
  /** `instead`: as it is written in a program. */
  lookAlike: { character: string; kind: LookAlike; instead: string };
  sumSign: { character: string };
  invisible: { kind: InvisibleCharacter };
  halfCharacter: None;
  /** `code`: in hex, of four digits at least. */
  strange: { character: string; code: string };
  entity: { entity: string; instead: string };
  spaceEntity: { entity: string };
  lineNumbers: None;

  // Brackets, quotation marks, comments
  neverClosed: { opened: string; line: number; column: number; closing: string };
  neverOpened: { closed: string; opened: string };
  crossed: { closed: string; opened: string; line: number; column: number; closing: string };
  tooManyClosed: { closed: string; opened: string; line: number; column: number; closing: string };
  transposed: { name: string };
  textNeverEnds: { quote: string };
  templateNeverEnds: None;
  commentNeverEnds: None;
  patternNeverEnds: None;
  tripleQuotes: None;

  // Parts that are missing or too many
  misspelt: { word: string; instead: string };
  missingArrow: None;
  functionNeedsName: None;
  functionByLet: { word: string; name: string };
  missingBody: { name: string };
  doNeedsWhile: None;
  tryNeedsCatch: None;
  newLine: None;
  arrowOfFunction: { name: string };
  forSemicolons: None;
  missingComma: { before: string; after: string };
  digitFirst: { name: string; number: string };
  missingTimes: { number: string; name: string };
  missingCallBrackets: { name: string };
  twoWords: { before: string; after: string };
  elseAlone: None;
  conditionBrackets: { word: string };
  constNeedsValue: { name: string };
  returnOutside: None;
  breakOutside: { word: string };
  equalsInRecord: { name: string };
  awaitOutside: None;
  keywordAsName: { word: string };
  functionInClass: { word: string };
  notAssignable: None;
  mixedCoalesce: None;
  negativePower: None;
  leadingZero: None;
  badNumber: None;
  missingValue: { before: string; after: string };
  endsTooSoon: { before: string };
  declaredTwice: { name: string; line: number; word: string };
  declaredAsParameter: { name: string; word: string };
  unexpected: { here: string; before: string };
  unexpectedFirst: { here: string };

  /** What the parser says, where no slip was recognised. */
  parser: { said: string };
}

/** What a character is that looks like one of a program. */
export type LookAlike =
  | 'quote'
  | 'dash'
  | 'times'
  | 'divide'
  | 'at-most'
  | 'at-least'
  | 'not-equal'
  | 'identical'
  | 'wide-equals'
  | 'arrow'
  | 'and'
  | 'or'
  | 'not'
  | 'ellipsis'
  | 'root'
  | 'infinity'
  | 'superscript'
  | 'fraction'
  | 'wide-bracket'
  | 'wide-comma'
  | 'wide-semicolon'
  | 'wide-colon'
  | 'wide-stop'
  | 'wide-exclamation'
  | 'wide-question'
  | 'wide-plus'
  | 'wide-less'
  | 'wide-greater';

export type InvisibleCharacter =
  | 'zero-width-space'
  | 'zero-width-non-joiner'
  | 'zero-width-joiner'
  | 'writing-direction'
  | 'word-joiner'
  | 'soft-hyphen';
