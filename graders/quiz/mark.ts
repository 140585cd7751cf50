import type { Answer, AnswerOf } from './answer.ts';
import { markMatch, markOrder } from './mark-arrangement.ts';
import { markMultiple, markSingle } from './mark-choice.ts';
import { markCloze } from './mark-cloze.ts';
import { markNumber } from './mark-number.ts';
import type { Marking } from './marking.ts';
import type { Question } from './question.ts';

/** Marks an answer. `draw`: which variant of a number question was asked. */
export function mark(question: Question, answer: Answer, draw = 0): Marking {
  switch (question.kind) {
    case 'single':
      return markSingle(question, ofKind(answer, 'single'));
    case 'multiple':
      return markMultiple(question, ofKind(answer, 'multiple'));
    case 'number':
      return markNumber(question, ofKind(answer, 'number'), draw);
    case 'cloze':
      return markCloze(question, ofKind(answer, 'cloze'));
    case 'order':
      return markOrder(question, ofKind(answer, 'order'));
    case 'match':
      return markMatch(question, ofKind(answer, 'match'));
    default:
      return question satisfies never;
  }
}

function ofKind<Kind extends Answer['kind']>(answer: Answer, kind: Kind): AnswerOf<Kind> {
  if (answer.kind !== kind) throw new Error(`an answer of kind ${answer.kind} to a question of kind ${kind}`);
  return answer as AnswerOf<Kind>; // Its kind was just compared.
}
