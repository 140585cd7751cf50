import { type QuizState, scoreOf } from './quiz-state.ts';

/** One or two sentences above the questions: how far, how well, and how it was before. */
export function describeScore(total: number, state: QuizState): string {
  const answered = Object.keys(state.given).length;
  const score = scoreOf(state);
  const [best, last] = [Math.max(...state.rounds), state.rounds.at(-1)];
  const before = last === undefined ? '' : ` Best so far ${best}, last time ${last}.`;
  if (answered === 0) return `${total === 1 ? 'One question' : `${total} questions`}.${before}`;
  const far = answered === total ? `All ${total} answered` : `${answered} of ${total} answered`;
  return `${far}, ${score === 0 ? 'none' : score} right at the first try.${before}`;
}
