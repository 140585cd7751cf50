/** What an exercise is called, by its id: number and title of its lesson, where there is one. */
export type Names = ReadonlyMap<string, { number: string; title: string }>;

/** Ids by the number of their lesson; those without one follow, as they were. */
export const inLessonOrder = (ids: readonly string[], names: Names): string[] =>
  ids.toSorted((a, b) => Number(names.get(a)?.number ?? Number.MAX_SAFE_INTEGER) - Number(names.get(b)?.number ?? Number.MAX_SAFE_INTEGER));

/** "1 learner", "2 learners". */
export const count = (number: number, noun: string): string => `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
