import type { DiagnosesOf } from '../diagnosis.ts';
import type { HabitValues } from '../diagnoses/habits.ts';

/** What is said of something that is allowed and hardly ever meant: what it does, and what to write. */
export const HABITS: DiagnosesOf<HabitValues> = {
  assignsInCondition: ({ name }) => [`This condition gives ${name} a value instead of comparing it.`, 'Write === to compare.'],
  emptyBody: ({ word }) => [
    `The semicolon ends the ${word} before its braces begin.`,
    'Delete it: what stands in the braces is done whatever the condition says.',
  ],
  pastTheEnd: ({ index, length }) => [
    `${index} <= ${length} takes one step too many: the last element has the index length − 1.`,
    `Write ${index} < ${length}.`,
  ],
  forIn: ({ list }) => [
    `for … in goes over the indices of ${list}, and each of them is a text.`,
    `Write for (const x of ${list}) for the elements, or count with let i = 0.`,
  ],
  returnAlone: () => ['A return at the end of a line returns nothing.', 'Begin what is returned on the same line.'],
  comparesOnly: ({ name }) => [`This compares ${name} and does nothing with the answer.`, `Write a single = to give ${name} a value.`],
  negativeIndex: ({ object, index }) => [
    `${object} has no element with a negative index.`,
    `Write ${object}.at(${index}) to count from the end.`,
  ],
  commaIndex: ({ object }) => ['Two indices in one pair of brackets: only the last one counts.', `Write ${object}[i][j].`],
  decimalComma: ({ number }) => ['A comma is no decimal point: only what stands behind it counts.', `Write ${number}.`],
  reversedAssignment: ({ operator }) => [`=${operator} gives the name a new value and does not change the old one.`, `Write ${operator}=.`],
  caret: ({ left, right }) => ['^ is no power here: it compares bits.', `Write ${left} ** ${right}.`],
  chainedComparison: ({ middle, operator, right }) => [
    'A comparison of three compares the answer of the first two, true or false, with the third.',
    `Write ${middle} twice, joined by &&: … && ${middle} ${operator} ${right}.`,
  ],
  bitwiseCondition: ({ operator, instead }) => [`${operator} joins bits, not conditions.`, `Write ${instead}.`],
  comparesNaN: ({ name }) => ['NaN equals nothing, not even itself.', `Write Number.isNaN(${name}).`],
  comparesLists: () => [
    'Two lists are equal only if they are the same list, whatever they hold.',
    'Compare their lengths and their elements.',
  ],
  typeofArray: ({ name }) => ['typeof never says array.', `Write Array.isArray(${name}).`],
  negatesTooMuch: ({ operator }) => [
    `! negates only what stands right behind it, before ${operator} is looked at.`,
    `Write brackets around the comparison: !(a ${operator} b).`,
  ],
  sortsAsText: ({ method }) => [
    `${method} without a function compares numbers as texts: 10 comes before 9.`,
    `Write ${method}((a, b) => a - b).`,
  ],
  forEachGivesNothing: () => ['forEach gives nothing back.', 'Write map for a list of results, or reduce for a sum.'],
  pushGivesLength: ({ object }) => [
    'push gives the new length back, not the list.',
    `Write ${object}.push(…) as a statement of its own, and then use ${object}.`,
  ],
  sharedRows: () => [
    'fill puts the same list into every place: to change one row is to change all.',
    'Write Array.from({ length: n }, () => Array(m).fill(0)).',
  ],
  callbackReturnsNothing: ({ method }) => [
    `The function that ${method} gets returns nothing: with braces around it, it needs a return.`,
    'Write return in front of its result, or leave out the braces.',
  ],
  maxOfList: ({ method, name }) => [`Math.${method} takes numbers, not a list.`, `Write Math.${method}(...${name}) with three dots.`],
  logWithBase: ({ x, base }) => [
    'Math.log has no second argument: it is the natural logarithm.',
    `Write Math.log(${x}) / Math.log(${base}).`,
  ],
};
