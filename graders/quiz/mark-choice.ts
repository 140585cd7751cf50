import { say } from '../messages/message.ts';
import type { AnswerOf } from './answer.ts';
import { explanation, type Marking } from './marking.ts';
import type { MultipleQuestion, Option, SingleQuestion } from './question.ts';

/** One option, right or not. */
export function markSingle(question: SingleQuestion, { option: key }: AnswerOf<'single'>): Marking {
  const chosen = question.options.find((option) => option.key === key);
  if (chosen === undefined) return { kind: 'incomplete', message: say('quiz.no-choice', {}) };
  return {
    kind: 'marked',
    right: chosen.right,
    parts: { [chosen.key]: chosen.right },
    feedback: chosen.right ? explanation(question.because) : feedbackOf(chosen),
  };
}

/** Right where exactly the right options are ticked. What was left out is said, but not which. */
export function markMultiple(question: MultipleQuestion, { options: keys }: AnswerOf<'multiple'>): Marking {
  const ticked = question.options.filter((option) => keys.includes(option.key));
  if (ticked.length === 0) return { kind: 'incomplete', message: say('quiz.nothing-ticked', {}) };
  const missed = question.options.some((option) => option.right && !ticked.includes(option));
  const right = !missed && ticked.every((option) => option.right);
  return {
    kind: 'marked',
    right,
    parts: Object.fromEntries(ticked.map((option) => [option.key, option.right])),
    feedback: right ? explanation(question.because) : [...ticked.flatMap(feedbackOf), ...(missed ? [question.missed] : [])],
  };
}

const feedbackOf = (option: Option): string[] => (option.right || option.feedback === undefined ? [] : [option.feedback]);
