import type { ExerciseProgress } from '../record/progress.ts';

type Standing = Pick<ExerciseProgress, 'state' | 'tries' | 'handedInAt'>;

/** How an exercise stands, in the same words on every page. */
export const exerciseWords = (exercise: Standing): string =>
  `${stateWords(exercise)}${exercise.handedInAt === undefined ? '' : ', handed in'}`;

function stateWords(exercise: Standing): string {
  switch (exercise.state) {
    case 'solved':
      return 'Solved';
    case 'solved-with-help':
      return 'Solved with help';
    case 'tried':
      return exercise.tries === 0
        ? 'Solution read, not solved yet'
        : exercise.tries === 1
          ? 'Tried once, not solved yet'
          : `Tried ${exercise.tries} times, not solved yet`;
    default:
      return exercise.state satisfies never;
  }
}
