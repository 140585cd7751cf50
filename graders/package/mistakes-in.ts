import type { AuthorSubmission, ExercisePackage } from './schema.ts';

/** Known wrong solutions, as the author wrote them: what lies in `submissions/wrong_answer/`. */
export const mistakesIn = ({ submissions }: Pick<ExercisePackage, 'submissions'>): AuthorSubmission[] =>
  submissions.filter(({ verdict }) => verdict === 'wrong_answer');
