import { capitalise, inWords } from '../site/number-words.ts';
import { type Day, isStudied } from './history.ts';

/** Days that the summary looks back on. */
const LOOK_BACK_DAYS = 14;

/** One or two sentences: 'Six lessons finished, two under way. You studied on eleven of the last fourteen days.' */
export function summaryOf(finished: number, underWay: number, history: readonly Day[]): string {
  if (finished + underWay === 0) return 'Nothing is recorded in this browser yet. It fills as you read, answer and run.';
  const lessons = [
    ...(finished > 0 ? [`${inWords(finished)} ${finished === 1 ? 'lesson' : 'lessons'} finished`] : []),
    ...(underWay > 0 ? [`${inWords(underWay)}${finished > 0 ? '' : underWay === 1 ? ' lesson' : ' lessons'} under way`] : []),
  ].join(', ');
  const days = history.slice(-LOOK_BACK_DAYS).filter(isStudied).length;
  if (days === 0) return `${capitalise(lessons)}. Nothing in the last ${LOOK_BACK_DAYS} days; all of it is still here.`;
  return `${capitalise(lessons)}. You studied on ${inWords(days)} of the last ${LOOK_BACK_DAYS} days.`;
}
