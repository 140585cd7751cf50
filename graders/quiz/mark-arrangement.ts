import { say } from '../messages/message.ts';
import type { AnswerOf } from './answer.ts';
import { explanation, type Marking } from './marking.ts';
import type { MatchQuestion, OrderQuestion } from './question.ts';

/** Right where every item stands in its place. Otherwise the first known confusion of two items is named. */
export function markOrder(question: OrderQuestion, { items }: AnswerOf<'order'>): Marking {
  const isComplete = items.length === question.items.length && question.items.every(({ key }) => items.includes(key));
  if (!isComplete) return { kind: 'incomplete', message: say('quiz.no-order', {}) };
  const right = question.items.every(({ key }, at) => items[at] === key);
  const confused = question.wrong.find(({ item, before }) => items.indexOf(item) < items.indexOf(before));
  return { kind: 'marked', right, parts: {}, feedback: right ? explanation(question.because) : [confused?.feedback ?? question.otherwise] };
}

/** Every pair for itself; the whole is right where all are. */
export function markMatch(question: MatchQuestion, { pairs: answered }: AnswerOf<'match'>): Marking {
  const pairs = question.pairs.map(({ left, right }) => ({
    left: left.key,
    expected: right.key,
    actual: answered[left.key],
  }));
  const open = pairs.filter(({ actual }) => !question.pairs.some(({ right }) => right.key === actual)).length;
  if (open > 0) return { kind: 'incomplete', message: say('quiz.no-partner', { lines: open }) };
  const wrong = pairs.filter(({ expected, actual }) => expected !== actual);
  const feedback = wrong.map(
    (pair) => question.wrong.find(({ left, right }) => left === pair.left && right === pair.actual)?.feedback ?? question.otherwise,
  );
  return {
    kind: 'marked',
    right: wrong.length === 0,
    parts: Object.fromEntries(pairs.map(({ left, expected, actual }) => [left, expected === actual])),
    feedback: wrong.length === 0 ? explanation(question.because) : [...new Set(feedback)],
  };
}
