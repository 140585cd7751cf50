import { Icon } from '../icons/Icon.tsx';
import { href } from '../site/href.ts';
import type { ExerciseState } from './exercise-state.ts';

type Props = {
  exercise: ExerciseState;
  /** Where learners would find it; undefined as long as the files make no exercise. */
  learnerLink: string | undefined;
  onList: () => void;
  onCall: () => void;
  onShare: () => void;
  onZip: () => void;
};

/** The name of the exercise, whether it is kept, and what can be done with it as a whole. */
export function StudioHead({ exercise, learnerLink, onList, onCall, onShare, onZip }: Props) {
  return (
    <div class="st-head au-head">
      <div>
        <p class="label">
          <a
            href={href('/author/')}
            onClick={(event) => {
              event.preventDefault();
              onList();
            }}
          >
            Your exercises
          </a>
          <span class="au-saved" role="status">
            <Keeping exercise={exercise} />
          </span>
        </p>
        <h1>
          <code>{exercise.name}</code>
          <button type="button" class="btn btn-quiet" aria-label="Rename the exercise" onClick={onCall}>
            Rename…
          </button>
        </h1>
      </div>
      <div class="st-acts">
        <button type="button" class="btn btn-quiet" onClick={onShare}>
          Share…
        </button>
        {learnerLink !== undefined ? (
          <a class="btn" href={learnerLink} target="_blank" rel="noopener">
            Try as a learner
          </a>
        ) : (
          <button type="button" class="btn" aria-disabled="true" aria-describedby="au-unread">
            Try as a learner
          </button>
        )}
        <button type="button" class="btn btn-primary" onClick={onZip}>
          Save as zip
        </button>
      </div>
    </div>
  );
}

function Keeping({ exercise }: { exercise: ExerciseState }) {
  const keeping = exercise.keeping.value;
  switch (keeping) {
    case 'kept':
      return (
        <>
          <Icon name="tick" /> Saved in this browser
        </>
      );
    case 'waiting':
      return (
        <>
          <Icon name="run" /> Saving
        </>
      );
    case 'unkept':
    case 'blocked':
    case 'full':
      return <>Not kept</>;
    default:
      return keeping satisfies never;
  }
}
