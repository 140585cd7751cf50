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
  'number.comma-either': ({ typed, whole, decimal }) =>
    `“${typed}” can be read in two ways. Do you mean ${whole} or ${decimal}? Write it like that, without a comma.`,
  'number.no-number': ({ typed }) => `“${typed}” is not a number. Type one such as 12, −0.5, 3/4 or ln(2)/3, without a unit.`,
  'number.not-finite': ({ typed }) => `“${typed}” has no finite value.`,
  'number.unfinished': ({ typed }) => `“${typed}” is not finished. Is there a bracket to close, or a number missing at the end?`,
  'number.brackets': ({ typed }) =>
    `“${typed}” can be read in two ways. Put brackets around what belongs together, as in 1/(2π) or ln(1/2).`,
  'number.which-e': ({ typed }) => `“${typed}” can be read in two ways. Write 2 × e for twice Euler’s number, and 2e-3 for 0.002.`,
  'number.which-logarithm': () => 'To which base? Write ln, log2 or log10.',
  'number.unknown-word': ({ word }) =>
    `“${word}” is not known here. There are sqrt, ln, log2, log10, exp, tanh, π and e. Leave out the unit.`,
};
