import { fixed } from '../parts/numbers.ts';
import { type Code, type Model, result, shares, type Task } from './reading.ts';

const ORDER: readonly Code[] = ['a', 'joint', 'b'];
const NAMES: Record<Code, string> = { a: 'the code of A', joint: 'the joint code', b: 'the code of B' };
const TASKS: Record<Task, string> = { a: 'A alone', both: 'A and B together', b: 'B alone' };

/** What the drawing shows, in one sentence. */
export function described(model: Model, isAnswerHidden: boolean): string {
  const part = shares(model);
  const { accuracy, loss } = result(model);
  const codes = ORDER.map((code) => {
    if (!model.on[code]) return `${NAMES[code]} is switched off`;
    return isAnswerHidden ? `${NAMES[code]} is on` : `${NAMES[code]} brings ${fixed(100 * part[code], 0)} per cent of the answer`;
  });
  const outcome = isAnswerHidden
    ? 'how many answers are right is hidden'
    : `${fixed(100 * accuracy, 0)} of 100 answers are right, the loss is ${fixed(loss, 3)}`;
  return `The label is in ${TASKS[model.task]}: ${codes.join(', ')}; ${outcome}.`;
}
