import type { Collecting, Opened } from './collect.ts';

/**
 * Opens each exercise once, by the place (a path, an address) that its id has. The ids come from learners: one without a place is never
 * made a path or an address.
 */
export function openOnce(
  places: ReadonlyMap<string, string>,
  open: (place: string, exercise: string) => Promise<Opened>,
): Collecting['open'] {
  const opened = new Map<string, Promise<Opened>>();
  return async (exercise) => {
    const place = places.get(exercise);
    if (place === undefined)
      return {
        kind: 'unusable',
        found: `there is no exercise ${JSON.stringify(exercise)}`,
        fix: 'Correct its name, or grade with the course that has it.',
        isUnknown: true,
      };
    const found = opened.get(exercise) ?? open(place, exercise);
    opened.set(exercise, found);
    return found;
  };
}
