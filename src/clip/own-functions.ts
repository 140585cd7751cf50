import type { TextFold } from '../record/folds.ts';
import { isAccepted } from '../record/progress.ts';

/** The newest accepted source of each exercise, run or submitted: what a learner has built. */
export const ownFunctions: TextFold<Map<string, { at: number; source: string }>> = {
  name: 'own-functions',
  version: 1,
  needsTexts: true,
  empty: () => new Map(),
  add(newest, event) {
    if (!isAccepted(event)) return;
    const known = newest.get(event.exercise);
    if (!known || event.at >= known.at) newest.set(event.exercise, { at: event.at, source: event.source });
  },
};

/** The source by the id of the exercise. */
export const sourcesOf = (newest: ReadonlyMap<string, { source: string }>): Map<string, string> =>
  new Map([...newest].map(([exercise, { source }]) => [exercise, source]));
