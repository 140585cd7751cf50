import type { None } from './none.ts';

/** Something that is allowed, and hardly ever meant. */
export interface HabitValues {
  assignsInCondition: { name: string };
  emptyBody: { word: string };
  pastTheEnd: { index: string; length: string };
  forIn: { list: string };
  returnAlone: None;
  comparesOnly: { name: string };
  negativeIndex: { object: string; index: string };
  commaIndex: { object: string };
  decimalComma: { number: string };
  reversedAssignment: { operator: string };
  caret: { left: string; right: string };
  chainedComparison: { middle: string; operator: string; right: string };
  bitwiseCondition: { operator: string; instead: string };
  comparesNaN: { name: string };
  comparesLists: None;
  typeofArray: { name: string };
  negatesTooMuch: { operator: string };
  sortsAsText: { method: string };
  forEachGivesNothing: None;
  pushGivesLength: { object: string };
  sharedRows: None;
  callbackReturnsNothing: { method: string };
  maxOfList: { method: string; name: string };
  logWithBase: { x: string; base: string };
}
