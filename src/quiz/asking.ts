import type { Answer } from '../../graders/quiz/answer.ts';
import type { Question } from '../../graders/quiz/question.ts';
import { displaced, seedOf, shuffled } from '../../graders/quiz/shuffle.ts';

/** The order in which options, items or right-hand sides are shown, as keys: another one at every attempt. */
export function orderFor(question: Question, seed: number, round: number, attempt: number): string[] {
  const own = seedOf(seed, question.id, round, attempt);
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const keys = question.options.map(({ key }) => key);
      return question.keepOrder ? keys : shuffled(keys, own);
    }
    case 'order':
      return displaced(
        question.items.map(({ key }) => key),
        own,
      );
    case 'match':
      return displaced(
        question.pairs.map(({ right }) => right.key),
        own,
      );
    case 'number':
    case 'cloze':
      return [];
    default:
      return question satisfies never;
  }
}

/** The first variant that a learner meets in a round. */
export function drawFor(question: Question, seed: number, round: number): number {
  return question.kind === 'number' ? (seedOf(seed, question.id, round, 'draw') >>> 0) % question.variants.length : 0;
}

/** Nothing answered yet. */
export function blankAnswer(question: Question, order: string[]): Answer {
  switch (question.kind) {
    case 'single':
      return { kind: 'single', option: null };
    case 'multiple':
      return { kind: 'multiple', options: [] };
    case 'number':
      return { kind: 'number', text: '' };
    case 'cloze':
      return { kind: 'cloze', texts: question.gaps.map(() => '') };
    case 'order':
      return { kind: 'order', items: order };
    case 'match':
      return { kind: 'match', pairs: {} };
    default:
      return question satisfies never;
  }
}
