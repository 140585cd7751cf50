import { useMemo } from 'preact/hooks';
import { rowsOf } from '../gradebook/best.ts';
import type { Misreadings } from '../gradebook/misreadings.ts';
import { ExerciseName } from '../gradebook/report/ExerciseName.tsx';
import { count, inLessonOrder, type Names } from '../gradebook/report/names.ts';
import { Standing } from '../gradebook/report/Standing.tsx';
import { useGradually } from '../gradebook/report/use-gradually.ts';
import { Icon } from '../icons/Icon.tsx';
import { Dialog } from '../workbench/Dialog.tsx';
import { AttemptsAtExercise } from './AttemptsAtExercise.tsx';
import type { ClassClient } from './class-client.ts';
import type { Attempt } from './protocol.ts';

type Props = { state: ClassClient; names: Names };

/** Everything that one learner handed in, exercise by exercise, and the way to the next learner. */
export function LearnerDialog({ state, names }: Props) {
  const learner = state.learner.value;
  const rows = state.report.value?.rows ?? [];
  const at = rows.findIndex(({ key }) => key === learner?.key);
  const row = rows[at];
  const exercises = state.report.value?.exercises;
  const misreadings = useMemo(() => new Map(exercises?.map((it) => [it.exercise, it.misreadings])), [exercises]);
  const hasScores = state.report.value?.hasScores ?? false;
  return (
    <Dialog title={learner?.key ?? ''} isOpen={learner !== undefined} isSheet onClose={state.closeLearner}>
      <div class="learner-top">
        <p class="soft">
          {row && row.names.length > 0 && row.names[0] !== row.key && `${row.names.join(' / ')}. `}
          {row && (hasScores ? `${count(row.total, 'point')}. ` : `${count(row.total, 'exercise')} accepted. `)}
          {learner?.attempts &&
            `${count(learner.attempts.length, 'submission')}, as the files hold them: they prove neither who wrote them nor when.`}
        </p>
        <p class="row">
          <Neighbour says="Before" icon="left" learner={rows[at - 1]?.key} onOpen={state.openLearner} />
          <Neighbour says="Next" icon="right" learner={rows[at + 1]?.key} onOpen={state.openLearner} />
        </p>
      </div>
      {learner?.attempts ? (
        <Attempts key={learner.key} attempts={learner.attempts} names={names} misreadings={misreadings} />
      ) : (
        <p class="soft">Looking it up.</p>
      )}
    </Dialog>
  );
}

type NeighbourProps = { says: string; icon: string; learner: string | undefined; onOpen: (key: string) => void };

const Neighbour = ({ says, icon, learner, onOpen }: NeighbourProps) => (
  <button
    type="button"
    class="btn btn-quiet"
    aria-disabled={learner === undefined}
    onClick={() => learner !== undefined && onOpen(learner)}
  >
    <Icon name={icon} /> <span class="vh">{says}:</span> {learner ?? 'none'}
  </button>
);

type AttemptsProps = { attempts: readonly Attempt[]; names: Names; misreadings: ReadonlyMap<string, Misreadings> };

function Attempts({ attempts, names, misreadings }: AttemptsProps) {
  const groups = useMemo(() => {
    const byExercise = Map.groupBy(attempts, ({ result }) => result.exercise ?? '');
    return inLessonOrder([...byExercise.keys()], names).map((exercise) => inTime(byExercise.get(exercise) ?? []));
  }, [attempts, names]);
  return useGradually(groups, { step: EXERCISES_A_FRAME }).map((its) => {
    const exercise = its[0]?.result.exercise;
    const [best] = rowsOf(its.map(({ result }) => result));
    return (
      <AttemptsAtExercise
        key={exercise ?? ''}
        heading={exercise === undefined ? 'Files that could not be read' : <ExerciseName exercise={exercise} names={names} />}
        standing={exercise !== undefined && <Standing result={best?.byExercise.get(exercise)} />}
        attempts={its}
        misreadings={misreadings.get(exercise ?? '')}
        isOpen={groups.length === 1}
      />
    );
  });
}

/** As many as are drawn well within a frame. */
const EXERCISES_A_FRAME = 10;

/** By the time that they claim; what claims none comes first. */
const inTime = (attempts: readonly Attempt[]): Attempt[] => attempts.toSorted((a, b) => timeOf(a) - timeOf(b));

const timeOf = ({ result }: Attempt): number => (result.kind === 'graded' && Date.parse(result.submittedAt ?? '')) || 0;
