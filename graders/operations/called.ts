import type { ExercisePackage } from '../package/schema.ts';

/** What has to be known of an exercise to call a solution of it. */
export type Called = Pick<ExercisePackage, 'entry' | 'operations' | 'signature' | 'functions'>;

/** Whether the operations are methods of a class, which the entry is. */
export const isOfClass = ({ operations, signature }: Called): boolean => operations !== undefined && /^\s*new\b/.test(signature);
