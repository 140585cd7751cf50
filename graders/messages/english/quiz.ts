import type { SentencesOf } from '../catalogue.ts';
import type { QuizValues } from '../quiz-values.ts';

/** What is said of an answer that cannot be marked yet. */
export const QUIZ: SentencesOf<QuizValues> = {
  'quiz.no-choice': () => 'Choose an option first.',
  'quiz.nothing-ticked': () => 'Tick at least one option first.',
  'quiz.no-order': () => 'Put all items into the order first.',
  'quiz.no-partner': ({ lines }) => (lines === 1 ? 'One line has no partner yet.' : `${lines} lines have no partner yet.`),
  'quiz.empty-gap': ({ gap, of }) => (of === 1 ? 'Fill the gap first.' : `Gap ${gap} is still empty.`),
  'quiz.old-draw': () => 'This draw is no longer there. Here are new numbers.',
  'number.nothing-typed': () => 'Type a number first.',
  'number.comma': ({ typed, instead }) => `“${typed}” has a comma. Write the decimals after a point: ${instead}.`,
  'number.no-number': ({ typed }) => `“${typed}” is not a number. Type one such as 12, −0.5, 3/4 or 1e-3, without a unit.`,
  'number.not-finite': ({ typed }) => `“${typed}” has no finite value.`,
};
