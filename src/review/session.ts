import { type Due, dueNow } from './due.ts';

/** Reviews of one sitting; after them the learner may go on with the next ones. */
const SESSION = 20;

/** What is asked in this sitting, and in which order: what has been due longest, lessons mixed so that none follows itself where it can be helped. */
export function sessionOf(times: readonly Due[], now: number): Due[] {
  return interleaved(dueNow(times, now).slice(0, SESSION));
}

/** Next comes the lesson with most left, but not the one just asked; in a lesson the order stays. */
function interleaved(due: readonly Due[]): Due[] {
  const left = new Map<string, Due[]>();
  for (const one of due) left.set(one.item.lesson, [...(left.get(one.item.lesson) ?? []), one]);
  const mixed: Due[] = [];
  while (mixed.length < due.length) {
    const previous = mixed.at(-1)?.item.lesson;
    const queues = [...left].filter(([, queue]) => queue.length > 0);
    const others = queues.filter(([lesson]) => lesson !== previous);
    const [, queue] = (others.length > 0 ? others : queues).reduce((most, other) => (other[1].length > most[1].length ? other : most));
    const next = queue.shift();
    if (next) mixed.push(next);
  }
  return mixed;
}
