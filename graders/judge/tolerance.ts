import type { ExerciseSettings } from '../package/schema.ts';

/** How far off a number may be: |actual − expected| ≤ absolute + relative · |expected|. Fields of a result may have a tolerance of their own. */
export type Tolerance = ExerciseSettings['tolerance'];

/** The same of one number. */
export type Within = Pick<Tolerance, 'absolute' | 'relative'>;

/**
 * The tolerance of a part of a result. Names are those of the fields of a record, also of each record in a list; numbers are the places of
 * a tuple, which is the whole result.
 */
export function toleranceAt(tolerance: Tolerance, step: number | string): Tolerance {
  const { fields, absolute, relative } = tolerance;
  if (fields === undefined) return tolerance;
  const own = Object.hasOwn(fields, step) ? fields[step] : undefined;
  if (own) return own;
  const isOfItems = typeof step === 'number' && !Object.keys(fields).some(isPlace);
  return isOfItems ? tolerance : { absolute, relative };
}

/** The tolerance of what is at a path. */
export const toleranceOn = (tolerance: Tolerance, path: readonly (number | string)[]): Tolerance => path.reduce(toleranceAt, tolerance);

/** The same change of the tolerance of each field, and of all the others. */
export const withEach = (tolerance: Tolerance, change: (within: Within) => Within): Tolerance => ({
  ...change(tolerance),
  ...(tolerance.fields && {
    fields: Object.fromEntries(Object.entries(tolerance.fields).map(([field, within]) => [field, change(within)])),
  }),
});

const isPlace = (field: string): boolean => /^\d+$/.test(field);
