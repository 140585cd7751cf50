import { exerciseWords } from '../course/exercise-words.ts';
import { Icon } from '../icons/Icon.tsx';
import type { ExerciseProgress } from '../record/progress.ts';

/** How the exercise stands in the record, whatever the last run said: the same words as on the map, in the lesson and on the page of progress. */
export function ExerciseStanding({ standing }: { standing: ExerciseProgress | undefined }) {
  if (!standing) return null;
  const isSolved = standing.state !== 'tried';
  return (
    <p class="st-standing state" data-state={isSolved ? 'accepted' : 'neutral'}>
      <Icon name={isSolved ? 'tick' : 'ring'} />
      {exerciseWords(standing)}
    </p>
  );
}
