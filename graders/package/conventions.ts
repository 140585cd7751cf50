import type { ExercisePackage } from './schema.ts';

/** The sentences of an exercise on what right solutions do, in the order in which the statement shows them. */
export const conventionsOf = ({ contract, throws }: Pick<ExercisePackage, 'contract' | 'throws'>): string[] => [
  ...Object.values(contract),
  ...(throws === undefined ? [] : [throws]),
];
