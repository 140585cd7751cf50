import type { AuthorSubmission, ExercisePackage } from './schema.ts';

/** Known wrong solutions, as the author wrote them: what lies in `submissions/wrong_answer/`. */
export const mistakesIn = ({ submissions }: Pick<ExercisePackage, 'submissions'>): AuthorSubmission[] =>
  submissions.filter(({ verdict }) => verdict === 'wrong_answer');

/** What a known mistake does, told to somebody who has not made it; undefined where the author does not say. */
export const misreadingOf = ({ misreadings = {} }: Pick<ExercisePackage, 'misreadings'>, mistake: string): string | undefined =>
  Object.hasOwn(misreadings, mistake) ? misreadings[mistake] : undefined;
