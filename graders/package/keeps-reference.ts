import type { ExercisePackage } from './schema.ts';

/** Whether the package of an exercise stays with its author and the class server: nothing of a built site may hold any of it. */
export const keepsReference = ({ judgedBy }: Pick<ExercisePackage, 'judgedBy'>): boolean => judgedBy === 'class';
