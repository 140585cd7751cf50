import { say } from '../messages/message.ts';
import type { AnswerOf } from './answer.ts';
import { explanation, type Marking } from './marking.ts';
import { readNumber } from './number-text.ts';
import { fill, type NumberQuestion } from './question.ts';
import { isWithin } from './tolerance.ts';

/** A typed number beside the right one and those that known mistakes lead to. */
export function markNumber(question: NumberQuestion, { text }: AnswerOf<'number'>, draw: number): Marking {
  const variant = question.variants[draw];
  if (variant === undefined) return { kind: 'incomplete', message: say('quiz.old-draw', {}) };
  const typed = readNumber(text);
  if (typed.kind === 'unreadable') return { kind: 'incomplete', message: typed.message };
  const marked = (right: boolean, feedback: string[]): Marking => ({
    kind: 'marked',
    right,
    parts: { 0: right },
    feedback: feedback.map((html) => fill(html, variant.shown)),
  });
  if (isWithin(typed.value, variant.right, question.tolerance)) return marked(true, explanation(question.because));
  // Where two mistakes lie close together, the nearer one was made.
  const [nearest] = variant.wrong
    .flatMap((value, at) =>
      value !== null && isWithin(typed.value, value, question.tolerance) ? [{ at, off: Math.abs(typed.value - value) }] : [],
    )
    .sort((one, other) => one.off - other.off);
  return marked(false, [nearest === undefined ? question.otherwise : (question.wrong[nearest.at] ?? question.otherwise)]);
}
